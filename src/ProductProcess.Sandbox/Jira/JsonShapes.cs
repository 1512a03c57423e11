using System.Text.Json;

namespace ProductProcess.Sandbox.Jira;

/// <summary>The frames around what Jira answers.</summary>
internal static class JsonShapes
{
    /// <summary>A page found by offset: <c>startAt, maxResults, total, isLast, values</c>.</summary>
    public static void Page<T>(Utf8JsonWriter json, IReadOnlyList<T> all, int startAt, int most, Action<Utf8JsonWriter, T> write)
    {
        var end = (int)Math.Min(all.Count, (long)startAt + most);
        json.WriteStartObject();
        json.WriteNumber("maxResults", most);
        json.WriteNumber("startAt", startAt);
        json.WriteNumber("total", all.Count);
        json.WriteBoolean("isLast", end >= all.Count);
        json.WriteStartArray("values");
        for (var i = startAt; i < end; i++)
            write(json, all[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Count(Utf8JsonWriter json, int count)
    {
        json.WriteStartObject();
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    /// <summary>The answer of <c>issue/bulkfetch</c>; <paramref name="failed"/> are ids to ask for again.</summary>
    public static void Issues(Utf8JsonWriter json, Action<Utf8JsonWriter> write, IEnumerable<string> failed)
    {
        json.WriteStartObject();
        json.WriteStartArray("issues");
        write(json);
        json.WriteEndArray();
        json.WriteStartArray("issueErrors");
        foreach (var id in failed)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("errorMessage", "The issue could not be fetched. Try again.");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void List(Utf8JsonWriter json, IEnumerable<byte[]> pieces)
    {
        json.WriteStartArray();
        foreach (var piece in pieces)
            json.WriteRawValue(piece, skipInputValidation: true);
        json.WriteEndArray();
    }
}
