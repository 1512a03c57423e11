namespace ProductProcess.Briefing.Models;

/// <summary>The page that gets read: the answer first, then what it rests on.</summary>
public sealed record PageOne
{
    public required string InOneSentence { get; init; }

    /// <summary>Something that works, or that none could be seen.</summary>
    public required string Works { get; init; }

    public required string ObservationsHeading { get; init; }

    /// <summary>At most three.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>What stands in for observations, or how many more there are.</summary>
    public required string ObservationsNote { get; init; }

    /// <summary>Never empty, at most three.</summary>
    public required IReadOnlyList<string> CannotSay { get; init; }

    public required TryRow Try { get; init; }

    public required string AskLeaders { get; init; }

    public required Strip Strip { get; init; }

    public required string ScopeNote { get; init; }

    public required string ChanceLine { get; init; }

    /// <summary>What the tool sees and what it does not.</summary>
    public required string Sees { get; init; }
}
