using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Ingest.Sources.Linear.Mapping;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Reads the records of one page one by one, so that one that cannot be read does not take the others with it.</summary>
internal sealed class LinearPageReader(LinearReading reading)
{
    private readonly List<ItemRecord> _items = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public LinearReading Reading { get; } = reading;

    public List<QuarantinedRecord> Quarantined { get; } = [];

    /// <summary>Null for what was set aside, or came before.</summary>
    public T? Parse<T>(JsonElement record, JsonTypeInfo<T> shape, Func<T, string?> id)
        where T : class
    {
        try
        {
            var read = record.Deserialize(shape);
            if (read is not null && id(read) is { Length: > 0 } rawId)
                return _seen.Add(rawId) ? read : null;
            SetAside(record, null, "The record's id is missing.");
        }
        catch (JsonException reason)
        {
            SetAside(record, RawId(record), $"Not of the expected shape at {reason.Path}.");
        }

        return null;
    }

    public void Add(JsonElement record, string rawId, Func<ItemRecord> map)
    {
        try
        {
            _items.Add(map());
        }
        catch (UnreadableException reason)
        {
            SetAside(record, rawId, reason.Message);
        }
    }

    public ItemPage Page(int asked) => new()
    {
        Asked = asked,
        Returned = _seen.Count,
        Items = _items,
        Seen = Reading.Seen,
        Quarantined = Quarantined,
    };

    private void SetAside(JsonElement record, string? rawId, string reason)
    {
        var id = rawId ?? $"#{Quarantined.Count}";
        _seen.Add(id);
        Quarantined.Add(new QuarantinedRecord("item", id, id, reason, PayloadText.Of(record), Updated(record)));
    }

    private static string? RawId(JsonElement record) => Text(record, "id");

    private static long? Updated(JsonElement record) =>
        Text(record, "updatedAt") is { } text
        && DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var at)
            ? at.ToUnixTimeMilliseconds()
            : null;

    private static string? Text(JsonElement record, string property) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
