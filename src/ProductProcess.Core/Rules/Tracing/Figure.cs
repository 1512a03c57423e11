using System.Globalization;

namespace ProductProcess.Core.Rules.Tracing;

/// <summary>Numbers as a trace says them: with up to four digits behind the point, so that sums can be checked.</summary>
internal static class Figure
{
    public const string NotKnown = "not known";

    public static string Of(double? value) => value switch
    {
        null or double.NaN => NotKnown,
        double.PositiveInfinity => "not yet",
        { } known when known != 0 && Math.Abs(known) < 0.001 => known.ToString("G2", CultureInfo.InvariantCulture),
        { } known => known.ToString("0.####", CultureInfo.InvariantCulture),
    };

    public static string Days(double? value) => value is { } known && double.IsFinite(known)
        ? Of(known) + (known == 1 ? " day" : " days")
        : Of(value);

    public static string Answer(double? value) => value switch
    {
        null => NotKnown,
        0 => "no",
        _ => "yes",
    };

    /// <summary>1st, 2nd, 3rd, 4th, … 11th, … 21st.</summary>
    public static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    /// <summary>"1 row", "12 rows".</summary>
    public static string Rows(int count) => count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " row" : " rows");
}
