using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Everything that answers are made of, as of one instant.</summary>
internal sealed class CloudSnapshot
{
    public CloudSnapshot(WorkspaceView view, JsonPieces pieces)
    {
        View = view;
        var projects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var team in view.Workspace.Teams)
            projects[team.Key] = projects[team.ProjectId] = projects[team.Name.ToUpperInvariant()] = team.Key;
        var rows = view.Items.Select(i => new JqlRow(i.Item.Id, i.Item.Key, i.Item.Team.Key, i.Item.Created, i.Updated)).ToArray();
        Table = new JqlTable(rows, projects, view.Workspace.Zone);
        Histories = new HistoryWriter(view, pieces);
        Issues = new IssueWriter(view, pieces);
        Pieces = pieces;
    }

    public WorkspaceView View { get; }

    /// <summary>Its rows lie as the view's items do.</summary>
    public JqlTable Table { get; }

    public IssueWriter Issues { get; }

    public HistoryWriter Histories { get; }

    public JsonPieces Pieces { get; }
}
