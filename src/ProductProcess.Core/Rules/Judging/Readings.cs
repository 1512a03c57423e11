using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>The measures of one rule and subject, in the window and, where asked for, in the window before.</summary>
internal sealed record Readings(
    IReadOnlyDictionary<string, Measure> Now,
    IReadOnlyDictionary<string, Measure> Before)
{
    /// <summary>True where a measure has no value, or rests on fewer rows than its rule asks for.</summary>
    public static bool IsMissing(Measure measure) => measure.Value is null || measure.N < measure.AtLeast;

    /// <summary>What a part of a measure could be; null where it is missing.</summary>
    public Interval? Find(MeasureReference reference, View view)
    {
        var measure = (reference.Before ? Before : Now)[reference.Name];
        if (reference.Part == "coverage")
            return Interval.Exactly(measure.Coverage);
        if (reference.Part == "count")
            return Interval.Exactly(measure.Count ?? measure.N);
        if (IsMissing(measure))
            return null;
        if (view == View.AnywhereInRange)
            return Hull(measure);
        var value = reference.Part switch
        {
            "low" => measure.Range == "none" ? measure.Value : measure.Low,
            "high" => measure.Range == "none" ? measure.Value : measure.High,
            _ => measure.Value,
        };
        return value is { } known ? Interval.Exactly(known) : null;
    }

    private static Interval Hull(Measure measure) => measure.Range == "none"
        ? Interval.Exactly(measure.Value!.Value)
        : new Interval(measure.Low ?? double.NegativeInfinity, measure.High ?? double.PositiveInfinity);
}
