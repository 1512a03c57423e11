using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// One item of a changelog as a change. The field is told by its id, or by its name where no id is sent; of a field
/// without a meaning of its own only the name is kept.
/// </summary>
internal sealed class JiraChangeMapper(JiraIds ids, JiraFieldFinder fields)
{
    public Change Map(JiraChange change)
    {
        var name = change.Field ?? change.FieldId ?? throw new UnreadableException("A change names no field.");
        var field = FieldOf(change, name);
        var from = Value(field, change.From, change.FromString);
        var to = Value(field, change.To, change.ToText);
        return ShowsText(field)
            ? new Change(field, name, from, to, NullIfEmpty(change.FromString), NullIfEmpty(change.ToText))
            : new Change(field, name, from, to);
    }

    private ChangeField FieldOf(JiraChange change, string name)
    {
        if (fields.Of(change.FieldId, name) is var found and not ChangeField.Other)
            return found;
        if (change.FieldId is { } id)
        {
            if (ByName(id) is var byId and not ChangeField.Other)
                return byId;
            if (id.StartsWith("customfield_", StringComparison.Ordinal))
                return ChangeField.Other;
        }

        return ByName(name);
    }

    private static ChangeField ByName(string name) => name.ToLowerInvariant() switch
    {
        "status" => ChangeField.Status,
        "assignee" => ChangeField.Assignee,
        "priority" => ChangeField.Priority,
        "sprint" => ChangeField.Sprint,
        "epic link" or "parent" or "issueparentassociation" or "parent issue" => ChangeField.Parent,
        "labels" => ChangeField.Labels,
        "duedate" or "due date" => ChangeField.Due,
        "story points" or "story point estimate" => ChangeField.Estimate,
        "issuetype" => ChangeField.Type,
        "project" => ChangeField.Project,
        "flagged" => ChangeField.Flag,
        "link" => ChangeField.Link,
        "workflow" => ChangeField.Workflow,
        "component" or "components" => ChangeField.Components,
        "key" => ChangeField.Key,
        "resolution" => ChangeField.Resolution,
        _ => ChangeField.Other,
    };

    private string? Value(ChangeField field, string? raw, string? text) => field switch
    {
        ChangeField.Status => Id(raw, ids.Status),
        ChangeField.Assignee => Id(raw, ids.Person),
        ChangeField.Priority => Id(raw, ids.Priority),
        ChangeField.Type => Id(raw, ids.Type),
        ChangeField.Project => Id(raw, ids.Project),
        ChangeField.Resolution => Id(raw, ids.Resolution),
        ChangeField.Team => Id(raw, ids.Team),
        ChangeField.Parent => Id(raw ?? text, ids.Item),
        ChangeField.Sprint => Set(raw, ',', ids.Sprint),
        ChangeField.Components => Set(raw, ',', ids.Component),
        ChangeField.Labels => Set(text, ' ', ids.Label),
        ChangeField.Due => Due(raw ?? text),
        ChangeField.Estimate => Number(text ?? raw),
        ChangeField.Key => NullIfEmpty(text ?? raw),
        ChangeField.Flag => NullIfEmpty(raw ?? text),
        ChangeField.Link => raw is { Length: > 0 }
            ? $"{JiraLinks.Of(text).ToString().ToLowerInvariant()} {ids.Item(raw)}"
            : null,
        _ => null,
    };

    /// <summary>Names of people have one table and titles none; both stay out of history.</summary>
    private static bool ShowsText(ChangeField field) =>
        field is ChangeField.Status or ChangeField.Priority or ChangeField.Type or ChangeField.Project
            or ChangeField.Resolution or ChangeField.Sprint or ChangeField.Team or ChangeField.Components;

    private static string? Id(string? raw, Func<string, string> id) =>
        string.IsNullOrWhiteSpace(raw) ? null : id(raw);

    private static string? Set(string? raw, char between, Func<string, string> id)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return null;
        var members = raw.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return NullIfEmpty(IdSet.Of(members.Select(id)));
    }

    private static string? Due(string? text) =>
        text is { Length: >= 10 }
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text[..10]
            : null;

    private static string? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
