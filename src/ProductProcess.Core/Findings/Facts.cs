namespace ProductProcess.Core.Findings;

/// <summary>
/// Everything one run found out. Both editions are rendered from this and nothing else. Its JSON is documented by
/// <c>rules/facts.schema.json</c>. It names no person; people of a chart are pseudonyms of this run.
/// </summary>
public sealed record Facts
{
    /// <summary>Name and version of this format.</summary>
    public string Format { get; init; } = "productprocess-facts/1";

    /// <summary>The run that found this out.</summary>
    public required RunFacts Run { get; init; }

    /// <summary>What was looked at.</summary>
    public required ScopeFacts Scope { get; init; }

    /// <summary>The stretch of time that the briefing speaks about.</summary>
    public required PeriodFacts Period { get; init; }

    /// <summary>The trackers behind it.</summary>
    public required IReadOnlyList<SourceFacts> Sources { get; init; }

    /// <summary>What the trackers' words were taken to mean, and how much of them nobody mapped.</summary>
    public IReadOnlyList<MappingFacts> Mappings { get; init; } = [];

    /// <summary>How much of the work the figures rest on.</summary>
    public required CoverageFacts Coverage { get; init; }

    /// <summary>The rules that were asked, with everything a briefing prints of them.</summary>
    public required IReadOnlyList<RuleFacts> Rules { get; init; }

    /// <summary>What happened in the months looked at, after which figures may shift for a while; oldest first.</summary>
    public IReadOnlyList<ContextEvent> Events { get; init; } = [];

    /// <summary>One for each rule and subject, in the order of rules, then subjects by name.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What in the records bends the figures.</summary>
    public required IReadOnlyList<DataQuality> DataQuality { get; init; }

    /// <summary>What the run did not look at, whatever the data.</summary>
    public required IReadOnlyList<NotLookedAt> NotLookedAt { get; init; }
}
