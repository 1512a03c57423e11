using System.Globalization;
using System.Text.Json;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>
/// An issue as it was recorded: the bytes of its line, never changed, and where its properties and fields lie in them.
/// </summary>
internal sealed class RecordedIssue
{
    private readonly byte[] _line;
    private readonly List<Slice> _properties = [];
    private readonly List<Slice> _fields = [];

    private RecordedIssue(byte[] line) => _line = line;

    public JqlRow Row { get; private set; }

    public IEnumerable<string> FieldNames => _fields.Select(f => f.Name);

    /// <exception cref="FormatException">The line is no issue of REST v2.</exception>
    public static RecordedIssue Parse(byte[] line)
    {
        var issue = new RecordedIssue(line);
        try
        {
            issue.FindSlices();
        }
        catch (JsonException e)
        {
            throw new FormatException($"This is not one JSON object: {e.Message}", e);
        }

        issue.Row = issue.ReadRow();
        return issue;
    }

    public JsonDocument Open() => JsonDocument.Parse(_line);

    public ReadOnlyMemory<byte>? Field(string name)
    {
        foreach (var field in _fields)
        {
            if (field.Name == name)
                return _line.AsMemory(field.Start, field.Length);
        }

        return null;
    }

    /// <summary>Writes the issue with the fields asked for; the changelog only when it is asked for.</summary>
    public void Write(Utf8JsonWriter json, FieldSelection fields, bool withChangelog)
    {
        json.WriteStartObject();
        foreach (var property in _properties)
        {
            if (property.Name == "changelog" && !withChangelog)
                continue;
            json.WritePropertyName(property.Name);
            if (property.Name == "fields")
                WriteFields(json, fields);
            else
                json.WriteRawValue(_line.AsSpan(property.Start, property.Length), skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter json, FieldSelection fields)
    {
        json.WriteStartObject();
        foreach (var field in _fields)
        {
            if (!fields.Has(field.Name))
                continue;
            json.WritePropertyName(field.Name);
            json.WriteRawValue(_line.AsSpan(field.Start, field.Length), skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    private void FindSlices()
    {
        var reader = new Utf8JsonReader(_line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new FormatException("This is not one JSON object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (name == "fields" && reader.TokenType == JsonTokenType.StartObject)
                FindFields(ref reader);
            else
                reader.Skip();
            _properties.Add(new Slice(name, start, (int)reader.BytesConsumed - start));
        }

        if (reader.Read())
            throw new FormatException("There is more than one JSON object in this line.");
    }

    private void FindFields(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _fields.Add(new Slice(name, start, (int)reader.BytesConsumed - start));
        }
    }

    private JqlRow ReadRow()
    {
        using var document = Open();
        var root = document.RootElement;
        var id = Text(root, "id");
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new FormatException("The issue has no numeric 'id'.");
        var key = Text(root, "key") ?? throw new FormatException("The issue has no 'key'.");
        if (!root.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{key} has no 'fields'.");
        if (!fields.TryGetProperty("project", out var project) || project.ValueKind != JsonValueKind.Object || Text(project, "key") is not { } projectKey)
            throw new FormatException($"{key} has no 'fields.project.key'.");
        return new JqlRow(number, key, projectKey, Instant(fields, key, "created"), Instant(fields, key, "updated"));
    }

    private static long Instant(JsonElement fields, string key, string name) =>
        DateTimeOffset.TryParseExact(Text(fields, name), "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at.ToUnixTimeMilliseconds()
            : throw new FormatException($"{key} has no 'fields.{name}' such as 2014-05-09T02:39:46.272+0000.");

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
