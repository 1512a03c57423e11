using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Writes entries of changelogs. What an issue was created with is in none of them.</summary>
internal sealed class HistoryWriter(WorkspaceView view, JsonPieces pieces)
{
    private static readonly Dictionary<string, string> Priorities = Workflow.Priorities.ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Resolutions = Workflow.Resolutions.ToDictionary(r => r.Id, r => r.Name, StringComparer.Ordinal);

    private readonly JiraDialect _dialect = pieces.Dialect;
    private readonly JiraFields _fields = pieces.Dialect.Fields;

    /// <param name="json">Where to.</param>
    /// <param name="entry">What.</param>
    /// <param name="form">How its instant is written.</param>
    /// <param name="withAuthor">Whether to tell who made it.</param>
    public void Write(Utf8JsonWriter json, ItemEntry entry, InstantForm form, bool withAuthor)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id.ToString(CultureInfo.InvariantCulture));
        if (withAuthor)
        {
            json.WritePropertyName("author");
            json.WriteRawValue(pieces.People[entry.Actor], skipInputValidation: true);
        }

        if (form == InstantForm.Text)
            JiraInstants.Write(json, "created", entry.At, pieces.Zone);
        else
            json.WriteNumber("created", form == InstantForm.Seconds ? entry.At / 1000 : entry.At);
        json.WriteStartArray("items");
        foreach (var change in entry.Changes)
            Write(json, change, entry.At);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The id by which a changelog can be asked for this field alone; null where Jira sends none.</summary>
    public string? FieldId(ChangeField field) => field switch
    {
        ChangeField.Status => "status",
        ChangeField.Assignee => "assignee",
        ChangeField.Priority => "priority",
        ChangeField.Resolution => "resolution",
        ChangeField.Labels => "labels",
        ChangeField.Due => "duedate",
        ChangeField.Sprint => _fields.Sprint,
        ChangeField.Estimate => _fields.Points,
        ChangeField.Flag => _fields.Flagged,
        _ => null,
    };

    private void Write(Utf8JsonWriter json, FieldChange change, long at)
    {
        switch (change.Field)
        {
            case ChangeField.Status:
                Item(json, "status", "jira", change, change.From, StatusName(change.From, at), change.To, StatusName(change.To, at));
                break;
            case ChangeField.Priority:
                Named(json, change, "priority", Priorities);
                break;
            case ChangeField.Resolution:
                Named(json, change, "resolution", Resolutions);
                break;
            case ChangeField.Assignee:
                Item(json, "assignee", "jira", change, change.From, Person(change.From), change.To, Person(change.To));
                break;
            case ChangeField.Labels:
                Item(json, "labels", "jira", change, null, change.From ?? "", null, change.To ?? "");
                break;
            case ChangeField.Due:
                Item(json, "duedate", "jira", change, change.From, Midnight(change.From), change.To, Midnight(change.To));
                break;
            case ChangeField.Sprint:
                Item(json, "Sprint", "custom", change, Listed(change.From), SprintNames(change.From), Listed(change.To), SprintNames(change.To));
                break;
            case ChangeField.Estimate:
                Item(json, "Story Points", "custom", change, null, change.From, null, change.To);
                break;
            case ChangeField.Flag:
                Item(json, "Flagged", "custom", change, Option(change.From), change.From ?? "", Option(change.To), change.To ?? "");
                break;
            case ChangeField.Parent:
                WriteParent(json, change);
                break;
            case ChangeField.Project:
                Item(json, "project", "jira", change, change.From, ProjectName(change.From!), change.To, ProjectName(change.To!));
                break;
            case ChangeField.Key:
                Item(json, "Key", "jira", change, null, change.From, null, change.To);
                break;
            case ChangeField.Link:
                WriteLink(json, change.To!);
                break;
            default:
                throw new InvalidOperationException($"No issue's {change.Field} changes here.");
        }
    }

    /// <summary>A link is told by key, on the side it was added, and without a field id.</summary>
    private void WriteLink(Utf8JsonWriter json, string link)
    {
        var other = view.KeyOf(LinkText.Other(link));
        json.WriteStartObject();
        json.WriteString("field", "Link");
        json.WriteString("fieldtype", "jira");
        json.WriteString("to", other);
        json.WriteString("toString", $"This issue {LinkText.Phrase(link)} {other}");
        json.WriteEndObject();
    }

    /// <summary>Data Center tells an epic by the field that links to it.</summary>
    private void WriteParent(Utf8JsonWriter json, FieldChange change)
    {
        var (name, type) = _dialect.IsCloud ? ("IssueParentAssociation", "jira") : ("Epic Link", "custom");
        Item(json, name, type, change, change.From, Key(change.From), change.To, Key(change.To));
    }

    private void Named(Utf8JsonWriter json, FieldChange change, string field, Dictionary<string, string> names) =>
        Item(json, field, "jira", change, change.From, Name(names, change.From), change.To, Name(names, change.To));

    private void Item(
        Utf8JsonWriter json, string field, string type, FieldChange change, string? from, string? fromText, string? to, string? toText)
    {
        json.WriteStartObject();
        json.WriteString("field", field);
        json.WriteString("fieldtype", type);
        if (_dialect.IsCloud && FieldId(change.Field) is { } id)
            json.WriteString("fieldId", id);
        json.WriteString("from", from);
        json.WriteString("fromString", fromText);
        json.WriteString("to", to);
        json.WriteString("toString", toText);
        json.WriteEndObject();
    }

    private string? Person(string? id) => id is null ? null : view.Workspace.Person(id).Account.Name;

    private string? Key(string? id) => id is null ? null : view.KeyOf(long.Parse(id, CultureInfo.InvariantCulture));

    /// <summary>As it was called then: renaming a status leaves histories as they are.</summary>
    private string? StatusName(string? id, long at) => id is null ? null : view.Workspace.StatusName(id, at);

    private string? ProjectName(string id) => view.Workspace.Teams.FirstOrDefault(t => t.ProjectId == id)?.Name;

    private string SprintNames(string? set) => string.Join(", ", IdSet.Members(set ?? "").Select(id => view.Workspace.Sprint(id).Name));

    private static string Listed(string? set) => (set ?? "").Replace(" ", ", ", StringComparison.Ordinal);

    private static string Option(string? flag) => flag is null ? "" : $"[{Workflow.FlagId}]";

    private static string? Midnight(string? day) => day is null ? null : $"{day} 00:00:00.0";

    private static string? Name(Dictionary<string, string> names, string? id) => id is null ? null : names[id];
}
