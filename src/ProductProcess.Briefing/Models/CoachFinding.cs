namespace ProductProcess.Briefing.Models;

/// <summary>A card with the items behind it and the rule as it was run.</summary>
public sealed record CoachFinding
{
    public required FindingCard Card { get; init; }

    public required string Team { get; init; }

    /// <summary>Efforts and pseudonyms; null where the finding has none.</summary>
    public Figure? Matrix { get; init; }

    /// <summary>Why there is no matrix; empty where there is one or none is due.</summary>
    public required string NoMatrix { get; init; }

    /// <summary>The chart's numbers, one row a series, first row the heads; empty where there is no chart.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Numbers { get; init; }

    public required EvidenceList Evidence { get; init; }

    public required RuleAsRun Rule { get; init; }
}
