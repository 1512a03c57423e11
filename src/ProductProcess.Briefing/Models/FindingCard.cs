namespace ProductProcess.Briefing.Models;

/// <summary>A finding told in full, in an order that stays the same so that readers learn it.</summary>
public sealed record FindingCard
{
    public required string Anchor { get; init; }

    public required string Headline { get; init; }

    public required string Mark { get; init; }

    public required string MarkLine { get; init; }

    public Figure? Figure { get; init; }

    /// <summary>Why there is no chart; empty where there is one.</summary>
    public required string NoFigure { get; init; }

    public required string EvidenceLine { get; init; }

    /// <summary>What to keep in mind beside it, such as an event some weeks before.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>When it makes sense comes first.</summary>
    public required IReadOnlyList<string> Explanations { get; init; }

    public required string Belief { get; init; }

    public required IReadOnlyList<string> GoesWith { get; init; }

    public required string Given { get; init; }

    public required string WouldShowUsWrong { get; init; }

    public required IReadOnlyList<string> AskTeam { get; init; }

    public required IReadOnlyList<string> AskLeaders { get; init; }

    public required IReadOnlyList<TryRow> Try { get; init; }

    public required string Counted { get; init; }

    public required IReadOnlyList<string> CannotSee { get; init; }
}
