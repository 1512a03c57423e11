using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A work item: how it began, and everything that happened to it since.</summary>
public sealed record SimulatedItem
{
    /// <summary>Raw id; grows with time over the whole organisation.</summary>
    public required long Id { get; init; }

    public required string Key { get; init; }

    public required SimulatedTeam Team { get; init; }

    public required ItemType Type { get; init; }

    public required string Title { get; init; }

    /// <summary>UTC milliseconds.</summary>
    public required long Created { get; init; }

    /// <summary>Raw id of who wrote it down and asked for it.</summary>
    public required string Reporter { get; init; }

    /// <summary>The values at creation. No tracker entry records them.</summary>
    public required ItemState Initial { get; init; }

    /// <summary>Oldest first, each later than the one before.</summary>
    public required IReadOnlyList<ItemEntry> Entries { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<ItemComment> Comments { get; init; }
}
