namespace ProductProcess.Briefing.Models;

/// <summary>
/// All that the leadership edition can print. Nothing in this tree of types can hold a person, an item key, an item
/// title or a link to the tracker; a test holds that.
/// </summary>
public sealed record LeadershipModel
{
    public required Masthead Masthead { get; init; }

    public required PageOne PageOne { get; init; }

    /// <summary>At most three.</summary>
    public required IReadOnlyList<FindingCard> Cards { get; init; }

    /// <summary>How many more findings the coach edition tells; empty where there are none.</summary>
    public required string More { get; init; }

    public required ThingsToKnow ThingsToKnow { get; init; }

    public required ReadingGuide Guide { get; init; }
}
