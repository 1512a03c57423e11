using System.Globalization;
using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>
/// Numbers as a briefing says them: counts in full, everything else with two digits, a percentage never without its
/// count and not at all below twenty rows.
/// </summary>
internal static class Figures
{
    /// <summary>Fewer rows than this are told as "5 of 8", without a percentage.</summary>
    public const int LeastForPercent = 20;

    private const double NearlyAll = 0.95;

    private const double HardlyAny = 0.05;

    /// <summary>"31 of 40 (78 %)", "41", "19 days", "0.83"; null where there is no value.</summary>
    public static string? Value(Measure measure) => measure switch
    {
        { Value: null } => null,
        { Kind: "share" } when !IsOfRows(measure) => $"{Percent(measure.Value.Value)} (n = {Count(measure.N)})",
        { Kind: "share" } => measure.N < LeastForPercent ? Part(measure) : $"{Part(measure)} ({Percent(measure.Value.Value)})",
        { Kind: "count" } => Count(measure.Count ?? 0),
        { Kind: "difference" } => Points(measure.Value.Value),
        { Unit: "days" } => Days(measure.Value.Value),
        // "From about 8.7 askers" pretends to know what nobody can.
        { Kind: "effective", Value: >= 3 } => Count((int)Math.Round(measure.Value.Value, MidpointRounding.AwayFromZero)),
        _ => Number(measure.Value.Value),
    };

    /// <summary>The value with its range: "31 of 40 (78 %, range 65 % to 87 %)".</summary>
    public static string WithRange(Measure measure)
    {
        if (Value(measure) is not { } value)
            return "nothing to read";
        var low = measure.Low is { } l ? End(measure, l) : null;
        var high = measure.High is { } h ? End(measure, h) : null;
        var range = (low, high) switch
        {
            _ when low == high => measure.Kind is "share" or "difference" ? low ?? "" : "",
            (null, null) => "",
            (_, null) => $"at least {low}",
            (null, _) => $"at most {high}",
            _ => $"range {low} to {high}",
        };
        if (range.Length == 0)
            return value;
        return measure.Kind == "share" && (measure.N >= LeastForPercent || !IsOfRows(measure))
            ? $"{value[..^1]}, {range})"
            : $"{value} ({range})";
    }

    /// <summary>One end of a range. Near none and near all nobody can tell the exact figure.</summary>
    public static string End(Measure measure, double end) => measure switch
    {
        { Kind: "share" } when end > NearlyAll => "over 95 %",
        { Kind: "share" } when end < HardlyAny => "under 5 %",
        { Kind: "share" } => Percent(end),
        { Kind: "difference" } => Points(end),
        _ => Number(end),
    };

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Percent(double share) =>
        Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + " %";

    /// <summary>At most two significant digits: 0.83, 1.2, 12, 140.</summary>
    public static string Number(double value)
    {
        if (value == 0)
            return "0";
        var digits = 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (digits is > 15 or < -15)
            return value.ToString("G2", CultureInfo.InvariantCulture);
        var rounded = digits >= 0
            ? Math.Round(value, digits, MidpointRounding.AwayFromZero)
            : Math.Round(value / Math.Pow(10, -digits), MidpointRounding.AwayFromZero) * Math.Pow(10, -digits);
        return rounded.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    private static string Days(double days) => Number(days) is var number && number == "1" ? "1 day" : number + " days";

    /// <summary>A difference of shares: "+12 points", "-3 points".</summary>
    private static string Points(double difference) => Math.Round(100 * difference, MidpointRounding.AwayFromZero) switch
    {
        1 or -1 => difference > 0 ? "+1 point" : "-1 point",
        var points => points.ToString("+0;-0;0", CultureInfo.InvariantCulture) + " points",
    };

    /// <summary>A share of weights, or one that counts what goes on, is no count of so many.</summary>
    private static bool IsOfRows(Measure share) => share is { Count: not null, WeightedBy: "" };

    private static string Part(Measure share) => $"{Count(share.Count ?? 0)} of {Count(share.Of ?? 0)}";
}
