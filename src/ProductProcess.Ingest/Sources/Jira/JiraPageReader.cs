using System.Text.Json;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Reads the issues of one page one by one, so that one that cannot be read does not take the others with it.</summary>
internal sealed class JiraPageReader(JiraMapper mapper)
{
    private readonly JiraReading _reading = mapper.Begin();
    private readonly List<ItemRecord> _items = [];
    private readonly List<QuarantinedRecord> _quarantined = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public List<QuarantinedRecord> Quarantined => _quarantined;

    /// <summary>The raw ids that were read or set aside.</summary>
    public IReadOnlySet<string> Seen => _seen;

    public JiraIssue? Parse(JsonElement record)
    {
        try
        {
            var issue = record.Deserialize(JiraJson.Default.JiraIssue);
            if (issue?.Id is { } id && _seen.Add(id))
                return issue;
            if (issue?.Id is null)
                SetAside(record, null, "The issue's id is missing.");
            return null;
        }
        catch (JsonException reason)
        {
            SetAside(record, null, $"Not of the expected shape at {reason.Path}.");
            return null;
        }
    }

    /// <summary>The same issue asked for once more, on its own; null when that cannot be read.</summary>
    public static JiraIssue? Alone(JsonElement record)
    {
        try
        {
            return record.Deserialize(JiraJson.Default.JiraIssue);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Add(
        JsonElement record,
        JiraIssue issue,
        IEnumerable<JiraHistory> histories,
        IEnumerable<JiraComment> comments)
    {
        try
        {
            _items.Add(mapper.Map(issue, histories, comments, _reading, _quarantined) with { Omitted = mapper.OmittedFrom(record) });
        }
        catch (UnreadableException reason)
        {
            SetAside(record, issue, reason.Message);
        }
    }

    public ItemPage Page(int asked, int returned) => new()
    {
        Asked = asked,
        Returned = returned,
        Items = _items,
        Seen = _reading.Seen,
        Quarantined = _quarantined,
    };

    private void SetAside(JsonElement record, JiraIssue? issue, string reason)
    {
        var id = issue?.Id ?? RawId(record) ?? $"#{_quarantined.Count}";
        _seen.Add(id);
        _quarantined.Add(new QuarantinedRecord("item", id, id, reason, PayloadText.Of(record), JiraUpdated.Of(record)));
    }

    private static string? RawId(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty("id", out var id) ? id.ToString() : null;
}
