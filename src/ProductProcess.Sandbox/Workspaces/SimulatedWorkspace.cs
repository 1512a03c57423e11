using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>
/// What a simulated organisation left behind, in no tracker's words, and readable as of any instant. Immutable. All
/// ids are raw; <see cref="ToWorkLog"/> prefixes them.
/// </summary>
public sealed class SimulatedWorkspace
{
    private readonly Lazy<Dictionary<string, SimulatedPerson>> _people;
    private readonly Lazy<Dictionary<string, SimulatedSprint>> _sprints;

    public SimulatedWorkspace()
    {
        _people = new(() => People!.ToDictionary(p => p.Id, StringComparer.Ordinal));
        _sprints = new(() => Sprints!.ToDictionary(s => s.Id, StringComparer.Ordinal));
    }

    public required string Title { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>Nothing happened from this instant on.</summary>
    public required DateTimeOffset Until { get; init; }

    public required IReadOnlyList<DateOnly> Holidays { get; init; }

    public required IReadOnlyList<SimulatedPerson> People { get; init; }

    public required IReadOnlyList<SimulatedTeam> Teams { get; init; }

    public required IReadOnlyList<SimulatedSprint> Sprints { get; init; }

    /// <summary>By id, which is by time of creation.</summary>
    public required IReadOnlyList<SimulatedItem> Items { get; init; }

    public required IReadOnlyList<SimulatedLink> Links { get; init; }

    /// <summary>The account behind a raw id.</summary>
    public SimulatedPerson Person(string id) => _people.Value[id];

    /// <summary>The sprint behind a raw id.</summary>
    public SimulatedSprint Sprint(string id) => _sprints.Value[id];

    public WorkspaceView At(DateTimeOffset asOf) => new(this, asOf);

    /// <summary>The same records that reading the workspace over HTTP gives, ids and values included.</summary>
    /// <param name="source">The first part of every id.</param>
    /// <param name="asOf">What lies later is left out.</param>
    public WorkLog ToWorkLog(string source, DateTimeOffset asOf) => new WorkLogRecords(source, At(asOf)).Build();
}
