using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Writes issues as REST gives them, version 3 or 2.</summary>
internal sealed class IssueWriter(WorkspaceView view, JsonPieces pieces)
{
    /// <summary>Issues of Cloud embed this many comments; the rest has a page of its own.</summary>
    private const int EmbeddedComments = 20;

    private readonly JiraDialect _dialect = pieces.Dialect;
    private readonly JiraFields _fields = pieces.Dialect.Fields;
    private readonly CommentWriter _comments = new(pieces);

    public void Write(Utf8JsonWriter json, ItemView item, FieldSelection fields, Action<Utf8JsonWriter>? changelog = null)
    {
        json.WriteStartObject();
        json.WriteString("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations");
        WriteReference(json, item);
        if (changelog is not null)
        {
            json.WritePropertyName("changelog");
            changelog(json);
        }

        json.WriteStartObject("fields");
        foreach (var field in _fields.All)
        {
            if (!fields.Has(field.Id))
                continue;
            WriteField(json, item, field.Id);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteField(Utf8JsonWriter json, ItemView view, string field)
    {
        var (item, state) = (view.Item, view.State);
        switch (field)
        {
            case "summary": json.WriteString(field, item.Title); break;
            case "issuetype": Raw(json, field, pieces.Types, item.Type.Id); break;
            case "status": Raw(json, field, pieces.Statuses, state.Status); break;
            case "project": Raw(json, field, pieces.Projects, item.Team.ProjectId); break;
            case "parent": WriteParent(json, view); break;
            case "created": JiraInstants.Write(json, field, item.Created, pieces.Zone); break;
            case "updated": JiraInstants.Write(json, field, view.Updated, pieces.Zone); break;
            case "assignee": Raw(json, field, pieces.People, state.Assignee); break;
            case "reporter" or "creator": Raw(json, field, pieces.People, item.Reporter); break;
            case "priority": Raw(json, field, pieces.Priorities, state.Priority); break;
            case "resolution": Raw(json, field, pieces.Resolutions, state.Resolution); break;
            case "duedate": json.WriteString(field, state.Due); break;
            case "labels": WriteLabels(json, state); break;
            case "components": WriteComponents(json, state); break;
            case "issuelinks": WriteLinks(json, view); break;
            case "subtasks": WriteSubtasks(json, view); break;
            case "comment": _comments.WritePage(json, field, view, 0, _dialect.IsCloud ? EmbeddedComments : view.Comments); break;
            case "archiveddate": WriteArchived(json, item.Id); break;
            default: WriteCustom(json, view, field); break;
        }
    }

    private void WriteCustom(Utf8JsonWriter json, ItemView item, string field)
    {
        if (field == _fields.Sprint)
            WriteSprints(json, item.State);
        else if (field == _fields.EpicLink)
            WriteEpicLink(json, item);
        else if (field == _fields.Flagged)
            WriteFlagged(json, item.State);
        else if (field == _fields.Points)
            WritePoints(json, item.State);
        else if (_dialect.IsCloud)
            Raw(json, field, pieces.Teams, item.Item.Team.Id);
        else
            json.WriteString(field, item.Item.Team.Id);
    }

    private void WriteParent(Utf8JsonWriter json, ItemView item)
    {
        // An issue without a parent has no such field at all; on Data Center that is any that is no sub-task.
        if (view.ParentOf(item) is not { } parent || (!_dialect.IsCloud && item.Item.Type.Level != ItemLevel.Part))
            return;
        json.WriteStartObject("parent");
        WriteEmbedded(json, parent);
        json.WriteEndObject();
    }

    private void WriteEpicLink(Utf8JsonWriter json, ItemView item)
    {
        var epic = item.Item.Type.Level == ItemLevel.Leaf ? view.ParentOf(item) : null;
        json.WriteString(_fields.EpicLink, epic?.Item.Key);
    }

    private void WriteArchived(Utf8JsonWriter json, long id)
    {
        if (view.Workspace.Archived.TryGetValue(id, out var at))
            JiraInstants.Write(json, "archiveddate", at, pieces.Zone);
        else
            json.WriteNull("archiveddate");
    }

    private static void WriteLabels(Utf8JsonWriter json, ItemState state)
    {
        json.WriteStartArray("labels");
        foreach (var label in IdSet.Members(state.Labels))
            json.WriteStringValue(label);
        json.WriteEndArray();
    }

    private void WriteComponents(Utf8JsonWriter json, ItemState state)
    {
        json.WriteStartArray("components");
        foreach (var component in IdSet.Members(state.Components))
            json.WriteRawValue(pieces.Components[component], skipInputValidation: true);
        json.WriteEndArray();
    }

    private void WriteSprints(Utf8JsonWriter json, ItemState state)
    {
        if (state.Sprints.Length == 0)
        {
            json.WriteNull(_fields.Sprint);
            return;
        }

        json.WriteStartArray(_fields.Sprint);
        foreach (var sprint in IdSet.Members(state.Sprints).Select(view.Workspace.Sprint))
        {
            if (_dialect.IsCloud)
                SprintWriter.Write(json, sprint, view.At, "boardId", null);
            else
                json.WriteStringValue(SprintText.Of(sprint, view.At));
        }

        json.WriteEndArray();
    }

    private void WriteFlagged(Utf8JsonWriter json, ItemState state)
    {
        if (state.Flag is not { } flag)
        {
            json.WriteNull(_fields.Flagged);
            return;
        }

        json.WriteStartArray(_fields.Flagged);
        json.WriteStartObject();
        json.WriteString("self", $"{pieces.Api}/customFieldOption/{Workflow.FlagId}");
        json.WriteString("value", flag);
        json.WriteString("id", Workflow.FlagId);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WritePoints(Utf8JsonWriter json, ItemState state)
    {
        if (state.Estimate is { } points)
            json.WriteNumber(_fields.Points, double.Parse(points, CultureInfo.InvariantCulture));
        else
            json.WriteNull(_fields.Points);
    }

    private void WriteSubtasks(Utf8JsonWriter json, ItemView item)
    {
        json.WriteStartArray("subtasks");
        foreach (var part in item.Parts)
        {
            json.WriteStartObject();
            WriteEmbedded(json, part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A link stands on both issues; each shows the other one, with its status as it is now.</summary>
    private void WriteLinks(Utf8JsonWriter json, ItemView item)
    {
        json.WriteStartArray("issuelinks");
        foreach (var link in item.Links)
        {
            var outward = link.Item == item.Item.Id;
            json.WriteStartObject();
            json.WriteString("id", Text(link.Id));
            json.WriteString("self", $"{pieces.Api}/issueLink/{Text(link.Id)}");
            json.WriteStartObject("type");
            json.WriteString("id", "10000");
            json.WriteString("name", "Blocks");
            json.WriteString("inward", "is blocked by");
            json.WriteString("outward", "blocks");
            json.WriteEndObject();
            json.WriteStartObject(outward ? "outwardIssue" : "inwardIssue");
            WriteEmbedded(json, view.Find(outward ? link.Other : link.Item)!);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEmbedded(Utf8JsonWriter json, ItemView other)
    {
        WriteReference(json, other);
        json.WriteStartObject("fields");
        json.WriteString("summary", other.Item.Title);
        Raw(json, "status", pieces.Statuses, other.State.Status);
        Raw(json, "priority", pieces.Priorities, other.State.Priority);
        Raw(json, "issuetype", pieces.Types, other.Item.Type.Id);
        json.WriteEndObject();
    }

    private void WriteReference(Utf8JsonWriter json, ItemView item)
    {
        var id = Text(item.Item.Id);
        json.WriteString("id", id);
        json.WriteString("self", $"{pieces.Api}/issue/{id}");
        json.WriteString("key", item.Item.Key);
    }

    private static void Raw(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, byte[]> from, string? id)
    {
        json.WritePropertyName(name);
        if (id is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(from[id], skipInputValidation: true);
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
