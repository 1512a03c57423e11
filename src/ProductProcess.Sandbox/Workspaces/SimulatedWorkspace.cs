using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>
/// What a simulated organisation left behind, in no tracker's words, and readable as of any instant. Immutable. All
/// ids are raw; <see cref="ToWorkLog"/> prefixes them.
/// </summary>
public sealed record SimulatedWorkspace
{
    private Dictionary<string, SimulatedPerson>? _people;
    private Dictionary<string, SimulatedSprint>? _sprints;

    public required string Title { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>Nothing happened from this instant on.</summary>
    public required DateTimeOffset Until { get; init; }

    public required IReadOnlyList<DateOnly> Holidays { get; init; }

    public required IReadOnlyList<SimulatedPerson> People { get; init; }

    public required IReadOnlyList<SimulatedTeam> Teams { get; init; }

    public required IReadOnlyList<SimulatedSprint> Sprints
    {
        get;
        init
        {
            field = value;
            _sprints = null;
        }
    }

    /// <summary>By id, which is by time of creation.</summary>
    public required IReadOnlyList<SimulatedItem> Items { get; init; }

    public required IReadOnlyList<SimulatedLink> Links { get; init; }

    /// <summary>Projects that an administrator closed; their teams are none of <see cref="Teams"/>.</summary>
    public IReadOnlyList<ClosedProject> Closed { get; init; } = [];

    /// <summary>Keys of items that are there no more or not for this account, by raw id: histories still name them.</summary>
    public IReadOnlyDictionary<long, string> Unseen { get; init; } = new Dictionary<long, string>();

    /// <summary>Items that were put away: raw id, and when (UTC milliseconds). They can be read; no search finds them.</summary>
    public IReadOnlyDictionary<long, long> Archived { get; init; } = new Dictionary<long, long>();

    /// <summary>Raw ids by keys that items had before they moved.</summary>
    public IReadOnlyDictionary<string, long> FormerKeys { get; init; } = new Dictionary<string, long>();

    /// <summary>Raw ids of projects by keys that they had before.</summary>
    public IReadOnlyDictionary<string, string> FormerProjectKeys { get; init; } = new Dictionary<string, string>();

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<StatusRenaming> Renamings { get; init; } = [];

    /// <summary>With the names they have by now.</summary>
    public IEnumerable<Status> Statuses => Workflow.Statuses.Select(s => s with { Name = StatusName(s.Id, long.MaxValue) });

    /// <summary>The account behind a raw id.</summary>
    public SimulatedPerson Person(string id) => (_people ??= People.ToDictionary(p => p.Id, StringComparer.Ordinal))[id];

    /// <summary>The sprint behind a raw id.</summary>
    public SimulatedSprint Sprint(string id) => (_sprints ??= Sprints.ToDictionary(s => s.Id, StringComparer.Ordinal))[id];

    /// <summary>What the status of a raw id was called at an instant (UTC milliseconds).</summary>
    public string StatusName(string id, long at) =>
        Renamings.LastOrDefault(r => r.Id == id && r.At <= at)?.Name ?? Workflow.Statuses.First(s => s.Id == id).Name;

    public WorkspaceView At(DateTimeOffset asOf) => new(this, asOf);

    /// <summary>The same records that reading the workspace over HTTP gives, ids and values included.</summary>
    /// <param name="source">The first part of every id.</param>
    /// <param name="asOf">What lies later is left out.</param>
    public WorkLog ToWorkLog(string source, DateTimeOffset asOf) => new WorkLogRecords(source, At(asOf)).Build();
}
