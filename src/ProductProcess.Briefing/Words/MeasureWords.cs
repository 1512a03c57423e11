using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Words;

/// <summary>A measured number in words: count first, then share and range, as far as its size allows.</summary>
internal static class MeasureWords
{
    /// <summary>Kinds that a redaction puts in place of a person-derived share.</summary>
    public const string AlmostNone = "almost none";

    public const string AlmostAll = "almost all";

    public const string Most = "most";

    public const string Some = "some";

    private const int Readable = 5;

    private const int PercentFrom = 20;

    /// <summary>"18 of 27 (67 %, plausible range 52–79 %)".</summary>
    public static string Of(Measure measure) => measure.Kind switch
    {
        AlmostNone or AlmostAll or Most or Some => $"{measure.Kind} of {Numbers.Count(measure.N)}",
        _ when measure.Value is null => "nothing to measure",
        "count" => Counted(measure),
        _ when measure.N < Readable => $"too few to read (n = {measure.N}) [u]",
        "share" when measure.WeightedBy.Length > 0 || measure.Count is null => Percentage(measure),
        "share" => Share(measure),
        "percentile" when measure.N < PercentFrom => $"too few for this figure (n = {measure.N}) [u]",
        _ => Amount(measure),
    };

    /// <summary>The value alone, for a table that has columns for range and n.</summary>
    public static string Value(Measure measure) => measure switch
    {
        { Kind: AlmostNone or AlmostAll or Most or Some } => measure.Kind,
        { Value: null } => "[x]",
        { Kind: "share", N: < Readable } => $"{measure.Count} of {measure.N} [u]",
        { Kind: "share" } when measure.WeightedBy.Length > 0 => Numbers.Percent(measure.Value.Value),
        { Kind: "share", Count: { } count } => $"{Numbers.Count(count)} of {Numbers.Count(measure.Of ?? measure.N)}",
        { Kind: "share" } => Numbers.Percent(measure.Value.Value),
        { Kind: "count" } => Numbers.Count((int)measure.Value.Value),
        { Kind: "ratio" or "change" or "concentration" } => Numbers.Exact(measure.Value.Value),
        _ => WithUnit(Numbers.Amount(measure.Value.Value), measure.Unit),
    };

    public static string Range(Measure measure) => measure switch
    {
        { Low: null } or { High: null } => "none",
        { N: < Readable } => "[u]",
        { Kind: "share" } => Numbers.PercentRange(measure.Low.Value, measure.High.Value),
        { Kind: "ratio" or "change" or "concentration" } => $"{Numbers.Exact(measure.Low.Value)}–{Numbers.Exact(measure.High.Value)}",
        _ => Numbers.AmountRange(measure.Low.Value, measure.High.Value),
    };

    private static string Share(Measure measure)
    {
        var of = measure.Of ?? measure.N;
        var count = measure.Count ?? (int)Math.Round(measure.Value!.Value * of);
        var counted = $"{Numbers.Count(count)} of {Numbers.Count(of)}";
        var range = measure is { Low: { } low, High: { } high } ? "plausible range " + Numbers.PercentRange(low, high) : "";
        var percent = measure.N >= PercentFrom ? Numbers.Percent(measure.Value!.Value) : "";
        var inside = string.Join(", ", new[] { percent, range }.Where(part => part.Length > 0));
        return inside.Length == 0 ? counted : $"{counted} ({inside})";
    }

    /// <summary>A share of weights, or of what still goes on: no "31 of 40" adds up to it.</summary>
    private static string Percentage(Measure measure)
    {
        var range = measure is { Low: { } low, High: { } high } ? $"plausible range {Numbers.PercentRange(low, high)}, " : "";
        return $"{Numbers.Percent(measure.Value!.Value)} ({range}n = {Numbers.Count(measure.N)})";
    }

    private static string Amount(Measure measure)
    {
        var value = WithUnit(Numbers.Amount(measure.Value!.Value), measure.Unit);
        var range = measure is { Low: { } low, High: { } high } ? $"plausible range {Numbers.AmountRange(low, high)}, " : "";
        var of = measure.Range.EndsWith("over weeks", StringComparison.Ordinal) ? " weeks" : "";
        return $"{value} ({range}n = {Numbers.Count(measure.N)}{of})";
    }

    private static string Counted(Measure measure) => WithUnit(Numbers.Count((int)measure.Value!.Value), measure.Unit);

    private static string WithUnit(string number, string unit) => unit.Length == 0 ? number : $"{number} {Spoken(unit)}";

    /// <summary>"parents per people" is what a rule file says; a reader says "larger efforts per person".</summary>
    private static string Spoken(string unit) => Clean.Name(unit)
        .Replace("per people", "per person", StringComparison.Ordinal)
        .Replace("parents", "larger efforts", StringComparison.Ordinal)
        .Replace("leaves", "items", StringComparison.Ordinal);
}
