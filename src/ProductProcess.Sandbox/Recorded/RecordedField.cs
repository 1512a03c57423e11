using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>
/// A field of recorded issues. What a custom field is stands in the record's schema, where that was recorded; otherwise
/// sprints, ranks and epic links are told by the look of their values.
/// </summary>
internal sealed partial class RecordedField
{
    private const string Prefix = "customfield_";

    private string? _schema;

    public required string Id { get; init; }

    public required string Name { get; init; }

    public bool IsCustom => Id.StartsWith(Prefix, StringComparison.Ordinal);

    public static RecordedField Named(string id, string? name) => new() { Id = id, Name = name ?? id };

    public void Learn(JsonElement value, JsonElement? schema)
    {
        if (schema is { ValueKind: JsonValueKind.Object } given)
            _schema = given.GetRawText();
        if (_schema is not null || !IsCustom)
            return;
        var look = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        if (look.ValueKind != JsonValueKind.String || look.GetString() is not { } text)
            return;
        if (text.StartsWith("com.atlassian.greenhopper.service.sprint.Sprint@", StringComparison.Ordinal))
            _schema = Schema("array", "com.pyxis.greenhopper.jira:gh-sprint");
        else if (Rank().IsMatch(text))
            _schema = Schema("any", "com.pyxis.greenhopper.jira:gh-lexo-rank");
        else if (IssueKey().IsMatch(text))
            _schema = Schema("any", "com.pyxis.greenhopper.jira:gh-epic-link");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("name", Name);
        json.WriteBoolean("custom", IsCustom);
        json.WriteBoolean("orderable", true);
        json.WriteBoolean("navigable", true);
        json.WriteBoolean("searchable", true);
        json.WriteStartArray("clauseNames");
        json.WriteStringValue(IsCustom ? $"cf[{Id[Prefix.Length..]}]" : Id);
        json.WriteEndArray();
        json.WritePropertyName("schema");
        json.WriteRawValue(_schema ?? (IsCustom ? Schema("any", "sandbox:unknown") : $$"""{"type":"any","system":{{JsonSerializer.Serialize(Id)}}}"""));
        json.WriteEndObject();
    }

    private string Schema(string type, string custom)
    {
        var number = long.TryParse(Id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        return string.Create(CultureInfo.InvariantCulture, $$"""{"type":"{{type}}","custom":"{{custom}}","customId":{{number}}}""");
    }

    [GeneratedRegex(@"^\d\|[0-9a-z]+:[0-9a-z]*$")]
    private static partial Regex Rank();

    [GeneratedRegex(@"^[A-Z][A-Z0-9_]+-\d+$")]
    private static partial Regex IssueKey();
}
