using System.Text.Json;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.DataCenter;

/// <summary>A simulated workspace as the content of a Data Center.</summary>
internal sealed class SimulatedContent(JiraSnapshot now, HistoryFaults faults) : IServerContent
{
    public JqlTable Table => now.Table;

    public TimeZoneInfo Zone => now.View.Workspace.Zone;

    public string Title => now.View.Workspace.Title;

    public IEnumerable<byte[]> Statuses => now.Pieces.Statuses.Values;

    public IEnumerable<byte[]> Types => now.Pieces.Types.Values;

    public IEnumerable<byte[]> Priorities => now.Pieces.Priorities.Values;

    public IEnumerable<byte[]> Resolutions => now.Pieces.Resolutions.Values;

    public void WriteProjects(Utf8JsonWriter json, bool withArchived)
    {
        var workspace = now.View.Workspace;
        var live = workspace.Teams.Select(t => new ClosedProject(t, ProjectState.Live));
        var archived = workspace.Closed.Where(p => withArchived && p.State == ProjectState.Archived);
        json.WriteStartArray();
        foreach (var project in live.Concat(archived).OrderBy(p => p.Team.Key, StringComparer.Ordinal))
            ProjectWriter.Write(json, project, now, withInsight: false);
        json.WriteEndArray();
    }

    public void WriteFields(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var field in now.Pieces.Dialect.Fields.All)
            JiraFields.Write(json, field);
        json.WriteEndArray();
    }

    public void WriteIssue(Utf8JsonWriter json, long id, FieldSelection fields, bool withChangelog)
    {
        var item = now.View.Find(id)!;
        now.Issues.Write(json, item, fields, withChangelog ? j => WriteChangelog(j, item) : null);
    }

    public long? Find(string idOrKey) => now.View.Find(idOrKey)?.Item.Id;

    public void WriteComments(Utf8JsonWriter json, long id, int startAt, int most) =>
        new CommentWriter(now.Pieces).WritePage(json, null, now.View.Find(id)!, startAt, most);

    /// <summary>Oldest first; when it is cut, the oldest entries are missing.</summary>
    private void WriteChangelog(Utf8JsonWriter json, ItemView item)
    {
        var most = Math.Min(item.Entries, faults.EmbeddedHold ?? item.Entries);
        json.WriteStartObject();
        json.WriteNumber("startAt", 0);
        json.WriteNumber("maxResults", most);
        json.WriteNumber("total", item.Entries);
        json.WriteStartArray("histories");
        for (var i = item.Entries - most; i < item.Entries; i++)
            now.Histories.Write(json, item.Item.Entries[i], InstantForm.Text, !faults.WithoutAuthors);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
