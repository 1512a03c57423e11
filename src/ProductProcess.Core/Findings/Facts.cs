namespace ProductProcess.Core.Findings;

/// <summary>
/// Everything one run found out. Both editions are rendered from this and nothing else. Its JSON is documented by
/// <c>rules/facts.schema.json</c>. It names no person; people of a chart are pseudonyms of this run.
/// </summary>
public sealed record Facts
{
    public string Format { get; init; } = "productprocess-facts/1";

    public required RunFacts Run { get; init; }

    public required ScopeFacts Scope { get; init; }

    public required PeriodFacts Period { get; init; }

    public required IReadOnlyList<SourceFacts> Sources { get; init; }

    public required CoverageFacts Coverage { get; init; }

    public required IReadOnlyList<RuleFacts> Rules { get; init; }

    /// <summary>One for each rule and subject, in the order of rules, then subjects by name.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<DataQuality> DataQuality { get; init; }

    public required IReadOnlyList<NotLookedAt> NotLookedAt { get; init; }
}
