using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>The lists of a site, as far as its recorded issues show them: each thing as it first appears, by id.</summary>
internal sealed class RecordedLists
{
    private readonly Dictionary<string, SortedDictionary<string, byte[]>> _byKind = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RecordedField> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _projectKeys = new(StringComparer.Ordinal);

    public RecordedLists(IReadOnlyList<RecordedIssue> issues)
    {
        foreach (var issue in issues)
        {
            using var document = issue.Open();
            Collect(document.RootElement);
        }
    }

    public IReadOnlyCollection<byte[]> Statuses => Of("status");

    public IReadOnlyCollection<byte[]> Types => Of("issuetype");

    public IReadOnlyCollection<byte[]> Priorities => Of("priority");

    public IReadOnlyCollection<byte[]> Resolutions => Of("resolution");

    public IReadOnlyCollection<byte[]> Projects => Of("project");

    public IReadOnlyCollection<RecordedField> Fields => _fields.Values;

    /// <summary>From key, id or name of a project, in capitals, to its key.</summary>
    public IReadOnlyDictionary<string, string> ProjectKeys => _projectKeys;

    private SortedDictionary<string, byte[]>.ValueCollection Of(string kind) => Kind(kind).Values;

    private void Collect(JsonElement issue)
    {
        var fields = issue.GetProperty("fields");
        CollectShown(fields);
        foreach (var field in fields.EnumerateObject())
        {
            if (!_fields.TryGetValue(field.Name, out var known))
                _fields[field.Name] = known = RecordedField.Named(field.Name, Child(issue, "names", field.Name)?.GetString());
            known.Learn(field.Value, Child(issue, "schema", field.Name));
        }

        foreach (var link in Members(fields, "issuelinks"))
        {
            CollectEmbedded(link, "outwardIssue");
            CollectEmbedded(link, "inwardIssue");
        }

        foreach (var part in Members(fields, "subtasks"))
            CollectFieldsOf(part);
        CollectEmbedded(fields, "parent");
    }

    private void CollectShown(JsonElement fields)
    {
        foreach (var kind in new[] { "status", "issuetype", "priority", "resolution", "project" })
        {
            if (!fields.TryGetProperty(kind, out var value) || value.ValueKind != JsonValueKind.Object || Text(value, "id") is not { } id)
                continue;
            Kind(kind).TryAdd(id, Encoding.UTF8.GetBytes(value.GetRawText()));
            if (kind != "project" || Text(value, "key") is not { } key)
                continue;
            _projectKeys[key.ToUpperInvariant()] = _projectKeys[id] = key;
            if (Text(value, "name") is { } name)
                _projectKeys.TryAdd(name.ToUpperInvariant(), key);
        }
    }

    private void CollectEmbedded(JsonElement of, string name)
    {
        if (of.TryGetProperty(name, out var issue))
            CollectFieldsOf(issue);
    }

    private void CollectFieldsOf(JsonElement issue)
    {
        if (issue.ValueKind == JsonValueKind.Object && issue.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object)
            CollectShown(fields);
    }

    private SortedDictionary<string, byte[]> Kind(string kind)
    {
        if (!_byKind.TryGetValue(kind, out var list))
            _byKind[kind] = list = new SortedDictionary<string, byte[]>(Comparer<string>.Create(CompareIds));
        return list;
    }

    private static int CompareIds(string a, string b) =>
        long.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var x) && long.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            ? x.CompareTo(y)
            : string.CompareOrdinal(a, b);

    private static IEnumerable<JsonElement> Members(JsonElement of, string name) =>
        of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(m => m.ValueKind == JsonValueKind.Object)
            : [];

    private static JsonElement? Child(JsonElement issue, string of, string name) =>
        issue.TryGetProperty(of, out var map) && map.ValueKind == JsonValueKind.Object && map.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
