namespace ProductProcess.Briefing.Models;

/// <summary>What a document says of itself: its heading, and what runs along the edge of each page.</summary>
public sealed record Masthead
{
    /// <summary>"How working here looked:".</summary>
    public required string Opening { get; init; }

    /// <summary>"Payments, October 2026": kept on one line where it can be.</summary>
    public required string Scope { get; init; }

    public string Heading => $"{Opening} {Scope}";

    /// <summary>Dates and zone, teams and people, finished items, data read, sources.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Scope, period, edition.</summary>
    public required string RunningHead { get; init; }

    /// <summary>Run id, k, what the document is for.</summary>
    public required string RunningFoot { get; init; }

    public required string EditionName { get; init; }
}
