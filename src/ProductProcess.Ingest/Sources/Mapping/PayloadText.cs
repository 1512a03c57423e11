using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Mapping;

/// <summary>
/// What is kept of a record that could not be read: its shape, ids, numbers and instants. Names, addresses, titles and
/// texts become their length, so that quarantine holds nothing that the store would not.
/// </summary>
internal static class PayloadText
{
    private const int Longest = 64 * 1024;

    private static readonly HashSet<string> Private = new(StringComparer.OrdinalIgnoreCase)
    {
        "body", "text", "displayName", "emailAddress", "description", "environment", "summary", "fromString", "toString",
        "from", "to", "goal", "renderedBody", "title", "userDisplayName", "url", "email",
    };

    public static string Of(JsonElement record)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(record, writer, hide: false);
        var text = Encoding.UTF8.GetString(buffer.ToArray());
        return text.Length <= Longest ? text : text[..Longest];
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer, bool hide)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var person = element.TryGetProperty("displayName", out _) || element.TryGetProperty("accountId", out _)
                    || element.TryGetProperty("email", out _);
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Name is "avatarUrls" or "self" or "iconUrl")
                        continue;
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer, hide || Private.Contains(property.Name) || (person && property.Name == "name"));
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var member in element.EnumerateArray())
                    Write(member, writer, hide);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String when hide:
                writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"({element.GetString()!.Length} characters)"));
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
