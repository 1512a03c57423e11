using System.Collections.Immutable;
using System.Globalization;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>Everything that was done to a workspace since it was simulated.</summary>
internal sealed record WorkspaceEdits
{
    /// <summary>Raw ids of items that are gone for good.</summary>
    public ImmutableHashSet<long> Deleted { get; init; } = [];

    /// <summary>Raw ids of items that a security level keeps from the account.</summary>
    public ImmutableHashSet<long> Restricted { get; init; } = [];

    /// <summary>Items put away one by one: raw id, and when (UTC milliseconds).</summary>
    public ImmutableDictionary<long, long> Archived { get; init; } = ImmutableDictionary<long, long>.Empty;

    /// <summary>Raw ids of projects that the account may not browse.</summary>
    public ImmutableHashSet<string> Hidden { get; init; } = [];

    /// <summary>Raw ids of projects that are closed.</summary>
    public ImmutableDictionary<string, ProjectState> Closed { get; init; } = ImmutableDictionary<string, ProjectState>.Empty;

    /// <summary>By raw id of the project: all keys it ever had after the first, newest last.</summary>
    public ImmutableDictionary<string, ImmutableList<string>> Keys { get; init; } = ImmutableDictionary<string, ImmutableList<string>>.Empty;

    /// <summary>Oldest first.</summary>
    public ImmutableList<ItemMove> Moves { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public ImmutableList<StatusRenaming> Statuses { get; init; } = [];

    /// <summary>Names of sprints, by raw id.</summary>
    public ImmutableDictionary<string, string> Sprints { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The workspace as the account sees it after all of this.</summary>
    public SimulatedWorkspace Apply(SimulatedWorkspace whole)
    {
        var teams = whole.Teams.ToDictionary(t => t.ProjectId, t => Keys.TryGetValue(t.ProjectId, out var keys) ? t with { Key = keys[^1] } : t, StringComparer.Ordinal);
        var moves = Moves.ToLookup(m => m.Item);
        var items = whole.Items.Select(i => Edited(i, teams, moves[i.Id])).ToArray();
        return whole with
        {
            Teams = [.. whole.Teams.Select(t => teams[t.ProjectId]).Where(IsOpen)],
            Closed = [.. whole.Teams.Select(t => teams[t.ProjectId]).Where(t => Closed.ContainsKey(t.ProjectId) && !Hidden.Contains(t.ProjectId)).Select(t => new ClosedProject(t, Closed[t.ProjectId]))],
            Items = [.. items.Where(IsShown)],
            Unseen = items.Where(i => !IsShown(i)).ToDictionary(i => i.Id, i => i.Key),
            FormerKeys = FormerKeys(whole, items),
            FormerProjectKeys = whole.Teams.SelectMany(t => AllKeys(t).SkipLast(1).Select(k => (k, t.ProjectId))).ToDictionary(StringComparer.OrdinalIgnoreCase),
            Renamings = Statuses,
            Archived = Archived,
            Sprints = [.. whole.Sprints.Select(s => Sprints.TryGetValue(s.Id, out var name) ? s with { Name = name } : s)],
        };
    }

    private static SimulatedItem Edited(SimulatedItem item, Dictionary<string, SimulatedTeam> teams, IEnumerable<ItemMove> moves)
    {
        var team = teams[item.Team.ProjectId];
        var edited = ReferenceEquals(team, item.Team) ? item : item with { Team = team, Key = $"{team.Key}-{Number(item.Key)}" };
        foreach (var move in moves)
        {
            var to = teams[move.ProjectId];
            edited = edited with { Team = to, Key = $"{to.Key}-{Number(move.Key)}", Entries = [.. edited.Entries.Append(move.Entry).OrderBy(e => e.At)] };
        }

        return edited;
    }

    private Dictionary<string, long> FormerKeys(SimulatedWorkspace whole, SimulatedItem[] items)
    {
        var former = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach (var (before, now) in whole.Items.Zip(items).Where(p => p.First.Key != p.Second.Key))
        {
            foreach (var key in AllKeys(before.Team))
                former[$"{key}-{Number(before.Key)}"] = now.Id;
        }

        foreach (var move in Moves)
            former[move.Key] = move.Item;
        return former;
    }

    private IEnumerable<string> AllKeys(SimulatedTeam team) => Keys.TryGetValue(team.ProjectId, out var keys) ? keys.Prepend(team.Key) : [team.Key];

    private bool IsOpen(SimulatedTeam team) => !Hidden.Contains(team.ProjectId) && !Closed.ContainsKey(team.ProjectId);

    private bool IsShown(SimulatedItem item) => !Deleted.Contains(item.Id) && !Restricted.Contains(item.Id) && IsOpen(item.Team);

    public static int Number(string key) => int.Parse(key.AsSpan(key.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
