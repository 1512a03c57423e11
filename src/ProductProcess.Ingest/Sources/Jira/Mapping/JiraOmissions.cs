using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// Fields that were asked for and did not come. A field that fails to load is left out of the answer without a word, while an
/// empty one comes as null. The parent is no such field: items without one never show it.
/// </summary>
internal sealed class JiraOmissions(SourceOptions options, JiraFieldFinder fields)
{
    private static readonly (string Field, ItemParts Part)[] System =
    [
        ("assignee", ItemParts.Assignee), ("reporter", ItemParts.Reporter), ("priority", ItemParts.Priority),
        ("resolution", ItemParts.Resolution), ("labels", ItemParts.Labels), ("components", ItemParts.Components),
        ("duedate", ItemParts.Due), ("issuelinks", ItemParts.Links), ("comment", ItemParts.Comments),
    ];

    public ItemParts Of(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty("fields", out var sent) || sent.ValueKind != JsonValueKind.Object)
            return ItemParts.None;
        var omitted = ItemParts.None;
        foreach (var (field, part) in System)
            omitted |= Without(sent, field, part);
        if (options.ReadTitles)
            omitted |= Without(sent, "summary", ItemParts.Title);
        omitted |= Without(sent, fields.Team, ItemParts.Team);
        omitted |= Without(sent, fields.Organisations, ItemParts.RequesterGroup);
        omitted |= Without(sent, fields.Sprint, ItemParts.Sprints);
        omitted |= Without(sent, fields.Flagged, ItemParts.Flagged);
        return fields.Points is { Count: > 0 } points && points.All(p => !sent.TryGetProperty(p, out _))
            ? omitted | ItemParts.Estimate
            : omitted;
    }

    private static ItemParts Without(JsonElement sent, string? field, ItemParts part) =>
        field is null || sent.TryGetProperty(field, out _) ? ItemParts.None : part;
}
