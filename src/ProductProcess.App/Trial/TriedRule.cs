namespace ProductProcess.App.Trial;

/// <summary>What one rule said of simulated organisations.</summary>
internal sealed record TriedRule
{
    /// <summary>Id of the rule.</summary>
    public required string Id { get; init; }

    /// <summary>Its version when it was tried.</summary>
    public required int Version { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 of the rule file when it was tried.</summary>
    public required string Hash { get; init; }

    /// <summary>How often each organisation was drawn.</summary>
    public required int Draws { get; init; }

    /// <summary>12 hex digits over the files of all seeds that were drawn.</summary>
    public required string Seeds { get; init; }

    /// <summary>Of the steady teams that could be read, those in which it was noticed; null where none could be read.</summary>
    public required SeenShare? ByChance { get; init; }

    /// <summary>All steady organisations together.</summary>
    public required SeenStates Steady { get; init; }

    /// <summary>Each steady organisation.</summary>
    public required IReadOnlyList<TriedKind> Kinds { get; init; }

    /// <summary>Each planted organisation at each strength: teams that carry a pattern, and those that carry none.</summary>
    public required IReadOnlyList<TriedPlanting> Planted { get; init; }
}
