using System.Globalization;
using System.Text.Json;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>Writes comments. Their text is a document on Cloud and plain on Data Center.</summary>
internal sealed class CommentWriter(JsonPieces pieces)
{
    /// <summary>Writes a page of comments, oldest first, as a property or, without a name, as a value.</summary>
    public void WritePage(Utf8JsonWriter json, string? name, ItemView item, int startAt, int most)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteStartArray("comments");
        for (var i = startAt; i < Math.Min(item.Comments, (long)startAt + most); i++)
            Write(json, item.Item, item.Item.Comments[i]);
        json.WriteEndArray();
        json.WriteString("self", string.Create(CultureInfo.InvariantCulture, $"{pieces.Api}/issue/{item.Item.Id}/comment"));
        json.WriteNumber("maxResults", most);
        json.WriteNumber("total", item.Comments);
        json.WriteNumber("startAt", startAt);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, SimulatedItem item, ItemComment comment)
    {
        json.WriteStartObject();
        json.WriteString("self", string.Create(CultureInfo.InvariantCulture, $"{pieces.Api}/issue/{item.Id}/comment/{comment.Id}"));
        json.WriteString("id", comment.Id.ToString(CultureInfo.InvariantCulture));
        json.WritePropertyName("author");
        json.WriteRawValue(pieces.People[comment.Author], skipInputValidation: true);
        if (pieces.Dialect.IsCloud)
            WriteDocument(json, comment.Text);
        else
            json.WriteString("body", comment.Text);
        json.WritePropertyName("updateAuthor");
        json.WriteRawValue(pieces.People[comment.Author], skipInputValidation: true);
        JiraInstants.Write(json, "created", comment.At, pieces.Zone);
        JiraInstants.Write(json, "updated", comment.At, pieces.Zone);
        if (pieces.Dialect.IsCloud)
            json.WriteBoolean("jsdPublic", true);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("body");
        json.WriteString("type", "doc");
        json.WriteNumber("version", 1);
        json.WriteStartArray("content");
        json.WriteStartObject();
        json.WriteString("type", "paragraph");
        json.WriteStartArray("content");
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
