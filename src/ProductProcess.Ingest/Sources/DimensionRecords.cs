using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources;

/// <summary>What items refer to: projects, statuses, people and the like, each once by id.</summary>
internal sealed class DimensionRecords
{
    public Dictionary<string, Project> Projects { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Status> Statuses { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ItemType> Types { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Priority> Priorities { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Resolution> Resolutions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Sprint> Sprints { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Board> Boards { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Team> Teams { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Person> People { get; } = new(StringComparer.Ordinal);
}
