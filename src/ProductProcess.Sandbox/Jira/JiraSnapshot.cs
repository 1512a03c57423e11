using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Everything that answers are made of, at one moment.</summary>
internal sealed class JiraSnapshot
{
    public JiraSnapshot(LiveMoment moment, JsonPieces pieces)
    {
        View = moment.View;
        var workspace = View.Workspace;
        var projects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var team in workspace.Teams)
            projects[team.Key] = projects[team.ProjectId] = projects[team.Name.ToUpperInvariant()] = team.Key;
        foreach (var (former, project) in workspace.FormerProjectKeys)
        {
            if (projects.TryGetValue(project, out var key))
                projects.TryAdd(former.ToUpperInvariant(), key);
        }

        var rows = moment.Indexed.Select(i => new JqlRow(i.Item.Id, i.Item.Key, i.Item.Team.Key, i.Item.Created, i.Updated)).ToArray();
        Table = new JqlTable(rows, projects, workspace.Zone);
        Histories = new HistoryWriter(View, pieces);
        Issues = new IssueWriter(View, pieces);
        Pieces = pieces;
    }

    public WorkspaceView View { get; }

    /// <summary>What search goes by.</summary>
    public JqlTable Table { get; }

    public IssueWriter Issues { get; }

    public HistoryWriter Histories { get; }

    public JsonPieces Pieces { get; }

    /// <summary>The item behind a row of the table, up to date.</summary>
    public ItemView ItemAt(int row) => View.Find(Table.Rows[row].Id)!;
}
