namespace ProductProcess.Core.Rules.Measuring;

/// <summary>A kind of measure, found by the key that names it in a rule file.</summary>
internal interface IMeasureKind
{
    /// <summary>share, median, percentile, count, ratio, effective.</summary>
    string Id { get; }

    /// <summary>Keys that only this kind has.</summary>
    IReadOnlyList<string> Keys => [];

    /// <summary>The plan; null where the problems say why there is none, or where "not yet" is the answer.</summary>
    MeasurePlan? Read(MeasureEntry entry);
}
