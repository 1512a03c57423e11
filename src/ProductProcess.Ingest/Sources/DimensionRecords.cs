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

    /// <summary>Takes over what another holds; the later record of an id wins.</summary>
    public void Add(DimensionRecords other)
    {
        Take(Projects, other.Projects);
        Take(Statuses, other.Statuses);
        Take(Types, other.Types);
        Take(Priorities, other.Priorities);
        Take(Resolutions, other.Resolutions);
        Take(Sprints, other.Sprints);
        Take(Teams, other.Teams);
        Take(People, other.People);
    }

    private static void Take<T>(Dictionary<string, T> into, Dictionary<string, T> from)
    {
        foreach (var (id, record) in from)
            into[id] = record;
    }
}
