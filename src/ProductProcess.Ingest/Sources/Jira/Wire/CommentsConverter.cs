using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>Comments come as a page, and in some documented answers as a bare list.</summary>
internal sealed class CommentsConverter : JsonConverter<JiraComments?>
{
    public override JiraComments? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return new JiraComments { Comments = JsonSerializer.Deserialize(ref reader, JiraJson.Default.IReadOnlyListJiraComment) };
        return reader.TokenType == JsonTokenType.Null
            ? null
            : JsonSerializer.Deserialize(ref reader, JiraJson.Default.JiraComments);
    }

    public override void Write(Utf8JsonWriter writer, JiraComments? value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value!, JiraJson.Default.JiraComments);
}
