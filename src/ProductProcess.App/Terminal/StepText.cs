using System.Globalization;

namespace ProductProcess.App.Terminal;

/// <summary>How far a step has come, in one line.</summary>
internal static class StepText
{
    /// <summary>"draws: 1,200 of 3,200, about 4 minutes left".</summary>
    public static string Of(string step, long done, long? total, TimeSpan? left)
    {
        var of = total is { } all ? string.Create(CultureInfo.InvariantCulture, $" of {all:N0}") : "";
        var rest = left is { } time && done < total ? $", about {Text(time)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{step}: {done:N0}{of}{rest}");
    }

    private static string Text(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => Many(Math.Max(1, time.TotalSeconds), "second"),
        { TotalMinutes: < 90 } => Many(time.TotalMinutes, "minute"),
        _ => Many(time.TotalHours, "hour"),
    };

    private static string Many(double count, string unit) =>
        Math.Round(count, MidpointRounding.AwayFromZero) is var whole && whole == 1
            ? $"1 {unit}"
            : string.Create(CultureInfo.InvariantCulture, $"{whole:N0} {unit}s");
}
