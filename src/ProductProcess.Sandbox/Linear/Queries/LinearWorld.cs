using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A snapshot with the long lists that are walked page by page.</summary>
internal sealed class LinearWorld(LinearSnapshot now)
{
    private readonly Lazy<NodeList> _issues = new(() => new NodeList(now.Issues));
    private readonly Lazy<NodeList> _projects = new(() => new NodeList(now.Projects));
    private readonly Lazy<NodeList> _relations = new(() => new NodeList(now.Relations));
    private readonly Lazy<NodeList> _comments = new(() => new NodeList(
        now.Issues.SelectMany(i => i.Comments).Concat(now.Projects.SelectMany(p => p.Comments)).ToArray()));

    private readonly Lazy<Dictionary<string, LinearNode>> _byId = new(() => ById(now));

    public LinearSnapshot Now => now;

    public NodeList Issues => _issues.Value;

    public NodeList Projects => _projects.Value;

    public NodeList Relations => _relations.Value;

    public NodeList Comments => _comments.Value;

    /// <exception cref="LinearRefusal">There is none.</exception>
    public T Find<T>(string? id)
        where T : LinearNode =>
        id is not null && _byId.Value.TryGetValue(id, out var node) && node is T found ? found : throw LinearRefusal.NotFound(typeof(T).Name["Linear".Length..]);

    /// <summary>By uuid, by identifier, or by one it had before.</summary>
    private static Dictionary<string, LinearNode> ById(LinearSnapshot now)
    {
        var nodes = new Dictionary<string, LinearNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var issue in now.Issues)
        {
            foreach (var former in issue.Replay.PreviousIdentifiers)
                nodes.TryAdd(former, issue);
            nodes[issue.Values.Identifier] = issue;
        }

        foreach (var team in now.Teams)
            nodes[team.Team.Key] = team;
        IEnumerable<LinearNode> all =
        [
            .. now.Issues, .. now.Projects, .. now.Teams, .. now.Users, .. now.Cycles, .. now.Labels, .. now.ProjectStatuses, .. now.Relations,
            .. now.Teams.SelectMany(t => t.States), .. now.Issues.SelectMany(i => i.Comments), .. now.Projects.SelectMany(p => p.Comments),
        ];
        foreach (var node in all)
            nodes[node.Id] = node;
        return nodes;
    }
}
