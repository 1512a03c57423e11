using System.CommandLine;
using System.Globalization;
using ProductProcess.App.Settings;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Commands;

/// <summary>The options --period and --until, and the period they mean.</summary>
internal sealed class PeriodOptions
{
    public Option<string?> Month { get; } = new("--period")
    {
        Description = "The month to speak about, as YYYY-MM. Default: the last full month.",
        HelpName = "YYYY-MM",
    };

    public Option<string?> Until { get; } = new("--until")
    {
        Description = "Instead of a month: the month-long stretch before this day, as YYYY-MM-DD. Nothing from this day on is looked at.",
        HelpName = "DATE",
    };

    /// <exception cref="SettingsException">The text is no month or day, both are given, or it lies in the future.</exception>
    public Period Read(ParseResult parse, DateOnly today)
    {
        var (month, until) = (parse.GetValue(Month), parse.GetValue(Until));
        if (month is not null && until is not null)
            throw new SettingsException(["--period and --until exclude each other. Give one of them."]);
        var period = month is not null ? OfMonth(month) : until is not null ? OfDay(until) : Period.LastFullMonth(today);
        return period.From <= today
            ? period
            : throw new SettingsException([$"The period {period.Label} has not begun yet. Today is {today:yyyy-MM-dd}."]);
    }

    private static Period OfMonth(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? Period.Month(first.Year, first.Month)
            : throw new SettingsException([$"--period '{text}' is no month. Write it like 2026-10."]);

    private static Period OfDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Period.EndingBefore(day)
            : throw new SettingsException([$"--until '{text}' is no day. Write it like 2026-10-31."]);
}
