using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>
/// Counts the characters of a text and forgets it. A text is a string on Data Center and a document of nodes (ADF) on
/// Cloud, in which the text nodes count; unknown nodes are walked like any other.
/// </summary>
internal sealed class TextLengthConverter : JsonConverter<int?>
{
    public override bool HandleNull => true;

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString()!.Length;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return OfDocument(ref reader);
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options)
    {
        if (value is { } length)
            writer.WriteNumberValue(length);
        else
            writer.WriteNullValue();
    }

    private static int OfDocument(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        var length = 0;
        var isText = false;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == depth)
                break;
            if (reader.TokenType == JsonTokenType.PropertyName)
                isText = reader.ValueTextEquals("text"u8);
            else if (reader.TokenType == JsonTokenType.String && isText)
                length += reader.GetString()!.Length;
        }

        return length;
    }
}
