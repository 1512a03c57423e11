using System.Globalization;

namespace ProductProcess.Briefing.Words;

/// <summary>How numbers are printed in English. Shares are 0 to 1, durations are days.</summary>
internal static class Numbers
{
    /// <summary>A narrow space that does not break stands before the percent sign.</summary>
    public const string PercentSign = "\u202F%";

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Whole percent. A share that is not quite nothing or everything is not rounded to it.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "<\u202F1" + PercentSign,
        < 1 and > 0.995 => ">\u202F99" + PercentSign,
        _ => Whole(share * 100) + PercentSign,
    };

    /// <summary>"52–79 %". An end that reaches 5 or 95 % prints as "&lt; 5 %" or "&gt; 95 %".</summary>
    public static string PercentRange(double low, double high)
    {
        var atBottom = low <= 0.05;
        var atTop = high >= 0.95;
        if (!atBottom && !atTop) return $"{Whole(low * 100)}–{Whole(high * 100)}{PercentSign}";
        return $"{End(low)} to {End(high)}";
    }

    /// <summary>Whole from ten upward, otherwise one decimal.</summary>
    public static string Amount(double value)
    {
        var whole = Math.Abs(value) >= 9.95;
        return value.ToString(whole ? "#,0" : "0.0", CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>Two decimals: for the coach, who holds a ratio against a rule's own figure.</summary>
    public static string Exact(double value) => value.ToString("#,0.00", CultureInfo.InvariantCulture).Replace('-', '−');

    public static string AmountRange(double low, double high) => $"{Amount(low)}–{Amount(high)}";

    /// <summary>How many chance alone would give at most: "fewer than 0.1", "up to about 0.4", "up to about 3".</summary>
    public static string UpTo(double count) => count switch
    {
        < 0.1 => "fewer than 0.1",
        < 2 => "up to about " + count.ToString("0.#", CultureInfo.InvariantCulture),
        _ => "up to about " + Whole(count),
    };

    /// <summary>"1 team", "6 teams", "no teams".</summary>
    public static string Of(int count, string one, string many) => count switch
    {
        0 => "no " + many,
        1 => "1 " + one,
        _ => $"{Count(count)} {many}",
    };

    private static string End(double share) => share switch
    {
        <= 0.05 => "<\u202F5" + PercentSign,
        >= 0.95 => ">\u202F95" + PercentSign,
        _ => Percent(share),
    };

    private static string Whole(double value) =>
        Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
