namespace ProductProcess.Core.Findings;

/// <summary>One measured number with its range and what it rests on. NaN never appears: what is missing is null.</summary>
public sealed record Measure
{
    /// <summary>
    /// share, median, percentile, mean, count, ratio, effective, concentration, concordance, survival, change,
    /// difference, similarity.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Null when there was nothing to measure. Shares are 0 to 1, durations are days.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of the 90 % range; null where the method gives none.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 90 % range; null where the method gives none.</summary>
    public double? High { get; init; }

    /// <summary>Rows that the value rests on.</summary>
    public int N { get; init; }

    /// <summary>Rows that meet the condition (shares and counts), otherwise null.</summary>
    public int? Count { get; init; }

    /// <summary>Rows that could have met it; equals <see cref="N"/> for shares.</summary>
    public int? Of { get; init; }

    /// <summary>Share (0 to 1) of the rows in question that had the values needed.</summary>
    public double Coverage { get; init; }

    /// <summary>Fewest rows that the rule asks for.</summary>
    public int AtLeast { get; init; }

    /// <summary>What one unit is, for example "people", "days"; empty for shares and ratios.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What a share counts instead of rows, for example "active_days"; empty where each row counts once.</summary>
    public string WeightedBy { get; init; } = "";

    /// <summary>The range's method in words: "Wilson", "order statistics", "bootstrap over weeks", "none".</summary>
    public string Range { get; init; } = "none";

    /// <summary>What was measured, as the rule file says it.</summary>
    public string Says { get; init; } = "";

    /// <summary>Of a measure over weeks, fortnights or quarters: the value of each by its first day; otherwise null.</summary>
    public IReadOnlyDictionary<string, double>? Series { get; init; }
}
