using System.Text.Json;
using ProductProcess.Sandbox.Linear.Access;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Writes errors as Linear does.</summary>
internal static class ErrorWriter
{
    /// <summary>An answer of nothing but errors.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, IReadOnlyList<LinearRefusal> refusals)
    {
        json.WriteStartObject();
        WriteErrors(json, refusals);
        if (refusals[0].WithData)
            json.WriteNull("data");
        json.WriteEndObject();
    }

    public static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<LinearRefusal> refusals)
    {
        json.WriteStartArray("errors");
        foreach (var refusal in refusals)
            Write(json, refusal);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LinearRefusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("message", refusal.Message);
        if (refusal.Locations.Count > 0)
            WriteLocations(json, refusal.Locations);
        if (refusal.Path.Count > 0)
            WritePath(json, refusal.Path);
        json.WriteStartObject("extensions");
        json.WriteString("type", refusal.Type);
        json.WriteString("code", refusal.Code);
        json.WriteNumber("statusCode", refusal.StatusCode);
        json.WriteBoolean("userError", true);
        if (refusal.Presentable is { } presentable)
            json.WriteString("userPresentableMessage", presentable);
        if (refusal.Limit is { } limit)
            WriteLimit(json, limit);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, IReadOnlyList<(int Line, int Column)> locations)
    {
        json.WriteStartArray("locations");
        foreach (var (line, column) in locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, IReadOnlyList<object> path)
    {
        json.WriteStartArray("path");
        foreach (var step in path)
        {
            if (step is int index)
                json.WriteNumberValue(index);
            else
                json.WriteStringValue((string)step);
        }

        json.WriteEndArray();
    }

    private static void WriteLimit(Utf8JsonWriter json, long limit)
    {
        json.WriteStartObject("meta");
        json.WriteStartObject("rateLimitResult");
        json.WriteNumber("limit", limit);
        json.WriteNumber("duration", (long)LeakyBucket.Period.TotalMilliseconds);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
