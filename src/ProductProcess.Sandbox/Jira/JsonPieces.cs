using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>What stands in thousands of issues alike: people, statuses, types, projects. Written once, by raw id.</summary>
internal sealed class JsonPieces
{
    public JsonPieces(SimulatedWorkspace workspace, string site, JiraDialect dialect)
    {
        Workspace = workspace;
        Site = site;
        Dialect = dialect;
        Api = $"{site}/rest/api/{dialect.Version}";
        Zone = workspace.Zone;
        People = workspace.People.ToDictionary(p => p.Id, p => Reply.Piece(json => Write(json, p)), StringComparer.Ordinal);
        Statuses = workspace.Statuses.ToDictionary(s => s.Id, s => Reply.Piece(json => Write(json, s)), StringComparer.Ordinal);
        Types = Workflow.Types.ToDictionary(t => t.Id, t => Reply.Piece(json => Write(json, t)), StringComparer.Ordinal);
        Priorities = Workflow.Priorities.ToDictionary(p => p.Id, p => Reply.Piece(json => WriteNamed(json, "priority", p.Id, p.Name)), StringComparer.Ordinal);
        Resolutions = Workflow.Resolutions.ToDictionary(r => r.Id, r => Reply.Piece(json => WriteNamed(json, "resolution", r.Id, r.Name)), StringComparer.Ordinal);
        Projects = workspace.Teams.ToDictionary(t => t.ProjectId, t => Reply.Piece(json => Write(json, t)), StringComparer.Ordinal);
        Teams = workspace.Teams.ToDictionary(t => t.Id, t => Reply.Piece(json => WriteTeam(json, t)), StringComparer.Ordinal);
        Components = workspace.Teams.SelectMany(t => t.Components)
            .ToDictionary(c => c.Id, c => Reply.Piece(json => WriteNamed(json, "component", c.Id, c.Name)), StringComparer.Ordinal);
    }

    /// <summary>What they were made of.</summary>
    public SimulatedWorkspace Workspace { get; }

    public JiraDialect Dialect { get; }

    /// <summary>The site's address, without a slash at the end.</summary>
    public string Site { get; }

    /// <summary>The address of its REST API, likewise.</summary>
    public string Api { get; }

    /// <summary>The zone of the account that asks.</summary>
    public TimeZoneInfo Zone { get; }

    public IReadOnlyDictionary<string, byte[]> People { get; }

    public IReadOnlyDictionary<string, byte[]> Statuses { get; }

    public IReadOnlyDictionary<string, byte[]> Types { get; }

    public IReadOnlyDictionary<string, byte[]> Priorities { get; }

    public IReadOnlyDictionary<string, byte[]> Resolutions { get; }

    public IReadOnlyDictionary<string, byte[]> Projects { get; }

    public IReadOnlyDictionary<string, byte[]> Teams { get; }

    public IReadOnlyDictionary<string, byte[]> Components { get; }

    private void Write(Utf8JsonWriter json, SimulatedPerson person)
    {
        var account = person.Account;
        json.WriteStartObject();
        if (Dialect.IsCloud)
        {
            json.WriteString("self", $"{Api}/user?accountId={account.Id}");
            json.WriteString("accountId", account.Id);
        }
        else
        {
            json.WriteString("self", $"{Api}/user?username={LoginOf(account)}");
            json.WriteString("name", LoginOf(account));
            json.WriteString("key", account.Id);
        }

        if (account.Email is { } email)
            json.WriteString("emailAddress", email);
        json.WriteStartObject("avatarUrls");
        json.WriteString("48x48", $"{Site}/avatar/{account.Id}/48.png");
        json.WriteEndObject();
        json.WriteString("displayName", account.Name);
        json.WriteBoolean("active", account.Active);
        json.WriteString("timeZone", person.Zone.Id);
        if (Dialect.IsCloud)
            json.WriteString("accountType", account.Kind == PersonKind.App ? "app" : "atlassian");
        json.WriteEndObject();
    }

    /// <summary>The name somebody signs in with. It can change; the key cannot.</summary>
    private static string LoginOf(Person account) =>
        account.Email is { } email ? email[..email.IndexOf('@', StringComparison.Ordinal)] : $"app-{account.Id[..8]}";

    private void Write(Utf8JsonWriter json, Status status)
    {
        var (id, key, color, name) = status.Stage switch
        {
            Stage.Backlog or Stage.Ready => (2, "new", "blue-gray", "To Do"),
            Stage.Done => (3, "done", "green", "Done"),
            _ => (4, "indeterminate", "yellow", "In Progress"),
        };
        json.WriteStartObject();
        json.WriteString("self", $"{Api}/status/{status.Id}");
        json.WriteString("description", "");
        json.WriteString("iconUrl", $"{Site}/images/icons/statuses/generic.png");
        json.WriteString("name", status.Name);
        json.WriteString("id", status.Id);
        json.WriteStartObject("statusCategory");
        json.WriteString("self", string.Create(CultureInfo.InvariantCulture, $"{Api}/statuscategory/{id}"));
        json.WriteNumber("id", id);
        json.WriteString("key", key);
        json.WriteString("colorName", color);
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ItemType type)
    {
        json.WriteStartObject();
        json.WriteString("self", $"{Api}/issuetype/{type.Id}");
        json.WriteString("id", type.Id);
        json.WriteString("description", "");
        json.WriteString("iconUrl", $"{Site}/images/icons/issuetypes/{type.Id}.png");
        json.WriteString("name", type.Name);
        json.WriteBoolean("subtask", type.Level == ItemLevel.Part);
        if (Dialect.IsCloud)
            json.WriteNumber("hierarchyLevel", type.Level switch { ItemLevel.Parent => 1, ItemLevel.Part => -1, _ => 0 });
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, SimulatedTeam team)
    {
        json.WriteStartObject();
        ProjectWriter.WriteHead(json, team, this);
        json.WriteEndObject();
    }

    private static void WriteTeam(Utf8JsonWriter json, SimulatedTeam team)
    {
        json.WriteStartObject();
        json.WriteString("id", team.Id);
        json.WriteString("name", team.Name);
        json.WriteBoolean("isShared", true);
        json.WriteEndObject();
    }

    private void WriteNamed(Utf8JsonWriter json, string kind, string id, string name)
    {
        json.WriteStartObject();
        json.WriteString("self", $"{Api}/{kind}/{id}");
        json.WriteString("id", id);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
