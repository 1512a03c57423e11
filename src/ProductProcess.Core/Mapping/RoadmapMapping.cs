using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// What counts as planned on the roadmap. One of these is enough, on the item itself or on anything above it.
/// </summary>
public sealed record RoadmapMapping
{
    /// <summary>Levels of which something has to be above the item.</summary>
    public IReadOnlyList<ItemLevel> Under { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Keys of projects.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Names or ids of types.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}
