using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>A kind of measure, found by the key that names it in a rule file.</summary>
internal interface IMeasureKind
{
    /// <summary>share, median, percentile, mean, count, ratio, …</summary>
    string Id { get; }

    /// <summary>Keys that only this kind has.</summary>
    IReadOnlyList<string> Keys => [];

    /// <summary>Measures that are made of others are read after those: 0 for one of rows.</summary>
    int Order(Fields fields) => 0;

    /// <summary>The plan; null where the problems say why there is none.</summary>
    MeasurePlan? Read(MeasureEntry entry);
}
