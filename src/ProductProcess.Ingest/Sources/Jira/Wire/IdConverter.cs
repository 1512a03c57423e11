using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>Ids are texts in some answers and numbers in others.</summary>
internal sealed class IdConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number when reader.TryGetInt64(out var number):
                return number.ToString(CultureInfo.InvariantCulture);
            case JsonTokenType.Null:
                return null;
            default:
                throw new JsonException($"An id is neither text nor number but {reader.TokenType}.");
        }
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
