using System.Text.Json;
using ProductProcess.Sandbox.Jira;
using ProductProcess.Sandbox.Jira.DataCenter;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>Recorded issues as the content of a Data Center; they never change.</summary>
internal sealed class RecordedContent(Recording recording) : IServerContent
{
    private readonly Dictionary<long, RecordedIssue> _byId = recording.Issues.ToDictionary(i => i.Row.Id);

    public JqlTable Table => recording.Table;

    public TimeZoneInfo Zone => TimeZoneInfo.Utc;

    public string Title => "Recorded Jira";

    public IEnumerable<byte[]> Statuses => recording.Lists.Statuses;

    public IEnumerable<byte[]> Types => recording.Lists.Types;

    public IEnumerable<byte[]> Priorities => recording.Lists.Priorities;

    public IEnumerable<byte[]> Resolutions => recording.Lists.Resolutions;

    public void WriteProjects(Utf8JsonWriter json, bool withArchived) => JsonShapes.List(json, recording.Lists.Projects);

    public void WriteFields(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var field in recording.Lists.Fields)
            field.Write(json);
        json.WriteEndArray();
    }

    public void WriteIssue(Utf8JsonWriter json, long id, FieldSelection fields, bool withChangelog) => _byId[id].Write(json, fields, withChangelog);

    public long? Find(string idOrKey) =>
        recording.Table.IdOf(idOrKey) ?? (long.TryParse(idOrKey, out var id) && _byId.ContainsKey(id) ? id : null);

    public void WriteComments(Utf8JsonWriter json, long id, int startAt, int most)
    {
        using var document = JsonDocument.Parse(_byId[id].Field("comment") ?? "{}"u8.ToArray());
        JsonElement[] comments = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("comments", out var list)
            ? [.. list.EnumerateArray()]
            : [];
        json.WriteStartObject();
        json.WriteNumber("startAt", startAt);
        json.WriteNumber("maxResults", Math.Min(most, comments.Length));
        json.WriteNumber("total", comments.Length);
        json.WriteStartArray("comments");
        foreach (var comment in comments.Skip(startAt).Take(most))
            comment.WriteTo(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
