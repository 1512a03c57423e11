namespace ProductProcess.Briefing.Models;

/// <summary>The leadership edition's parts, with what stands behind them.</summary>
public sealed record CoachModel
{
    public required Masthead Masthead { get; init; }

    public required PageOne PageOne { get; init; }

    public required CoverNote Cover { get; init; }

    /// <summary>Every finding that spoke, on at least thin evidence.</summary>
    public required IReadOnlyList<CoachFinding> Findings { get; init; }

    /// <summary>What stayed quiet, could not be told or could not run.</summary>
    public required IReadOnlyList<OtherFinding> Others { get; init; }

    public required ThingsToKnow ThingsToKnow { get; init; }

    public required IReadOnlyList<QualityRow> DataQuality { get; init; }

    /// <summary>What happened, after which figures may shift: a day, and what it was.</summary>
    public required IReadOnlyList<Pair> Events { get; init; }

    public required IReadOnlyList<Pair> Manifest { get; init; }

    public required ReadingGuide Guide { get; init; }
}
