using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A workspace as Linear has it, as of one instant. By raw id throughout.</summary>
internal sealed class LinearSnapshot
{
    private readonly Dictionary<string, LinearUser> _users;
    private readonly Dictionary<string, LinearBot> _bots;
    private readonly Dictionary<string, LinearTeam> _teamsByProject;
    private readonly Dictionary<string, LinearCycle> _cycles;
    private readonly Dictionary<string, LinearLabel> _labels;
    private readonly Dictionary<string, LinearLabel> _components;
    private readonly Dictionary<string, LinearProjectStatus> _statuses;
    private readonly Dictionary<string, LinearProject> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinearIssue> _issues = new(StringComparer.Ordinal);

    public LinearSnapshot(WorkspaceView view, LinearManners manners)
    {
        var workspace = view.Workspace;
        (View, Manners, Terms) = (view, manners, new LinearTerms(this));
        Founded = workspace.From.ToUnixTimeMilliseconds();
        Teams = [.. workspace.Teams.Select(t => new LinearTeam(this, t))];
        _teamsByProject = Teams.ToDictionary(t => t.Team.ProjectId, StringComparer.Ordinal);
        Users = [.. workspace.People.Where(p => p.Account.Kind != PersonKind.App).Select(p => new LinearUser(this, p))];
        _users = Users.ToDictionary(u => u.Raw, StringComparer.Ordinal);
        _bots = workspace.People.Where(p => p.Account.Kind == PersonKind.App).ToDictionary(p => p.Id, p => new LinearBot(p.Account), StringComparer.Ordinal);
        _statuses = LinearProjectStatus.Types.Select((t, i) => new LinearProjectStatus(t, i, Founded)).ToDictionary(s => s.Type, StringComparer.Ordinal);
        _cycles = new WorkspaceCycles(view, Teams).ByRaw;
        _components = Teams.SelectMany(t => t.Components).ToDictionary(c => c.Raw, StringComparer.Ordinal);
        _labels = WorkspaceLabels.Of(view);
        Flag = LinearLabel.OfFlag("Impediment", Founded);
        foreach (var item in view.Items)
            Add(item, _teamsByProject[item.Item.Team.ProjectId]);
        Relations = [.. view.Links.Select(Relation).OfType<LinearRelation>()];
        foreach (var relation in Relations)
            LinearIssue.Tie(relation);
    }

    public WorkspaceView View { get; }

    public LinearManners Manners { get; }

    public LinearTerms Terms { get; }

    /// <summary>When everything began that has no time of its own.</summary>
    public long Founded { get; }

    /// <summary>The workspace's name in addresses.</summary>
    public string UrlKey => string.Concat(View.Workspace.Title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    public IReadOnlyList<LinearTeam> Teams { get; }

    public IReadOnlyList<LinearUser> Users { get; }

    public LinearLabel Flag { get; }

    public IReadOnlyList<LinearRelation> Relations { get; }

    public IReadOnlyCollection<LinearIssue> Issues => _issues.Values;

    public IReadOnlyCollection<LinearProject> Projects => _projects.Values;

    public IReadOnlyCollection<LinearCycle> Cycles => _cycles.Values;

    public IReadOnlyCollection<LinearProjectStatus> ProjectStatuses => _statuses.Values;

    public IEnumerable<LinearLabel> Labels => [.. _labels.Values, .. _components.Values, .. Teams.Select(t => t.ComponentGroup), Flag];

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    public LinearUser? User(string? raw) => raw is null ? null : _users.GetValueOrDefault(raw);

    public LinearBot? Bot(string? raw) => raw is null ? null : _bots.GetValueOrDefault(raw);

    public LinearTeam? TeamOfProject(string raw) => _teamsByProject.GetValueOrDefault(raw);

    public LinearCycle? Cycle(string raw) => _cycles.GetValueOrDefault(raw);

    public LinearLabel Label(string raw) => _labels[raw];

    public LinearLabel? Component(string raw) => _components.GetValueOrDefault(raw);

    public LinearProjectStatus ProjectStatus(string type) => _statuses[type];

    public LinearProject? Project(string raw) => _projects.GetValueOrDefault(raw);

    public LinearIssue? Issue(string raw) => _issues.GetValueOrDefault(raw);

    /// <summary>What a link in an item's history says of the other issue; null when that one is not shown.</summary>
    public LinearRelationChange? RelationChange(string link) =>
        Issue(Text(LinkText.Other(link))) is { } other ? new LinearRelationChange(other, LinkText.Phrase(link) == LinkText.Blocks ? "blocks" : "blockedBy") : null;

    private void Add(ItemView view, LinearTeam team)
    {
        var raw = Text(view.Item.Id);
        if (view.Item.Type.Level == ItemLevel.Parent)
            _projects[raw] = new LinearProject(this, view, team);
        else
            _issues[raw] = new LinearIssue(this, view, team);
    }

    private LinearRelation? Relation(SimulatedLink link) =>
        Issue(Text(link.Item)) is { } issue && Issue(Text(link.Other)) is { } other ? new LinearRelation(link, issue, other) : null;
}
