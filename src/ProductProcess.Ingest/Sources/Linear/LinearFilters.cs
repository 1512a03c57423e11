using System.Globalization;
using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Pieces of filters.</summary>
internal static class LinearFilters
{
    public static JsonObject Ids(IEnumerable<string> rawIds) => new()
    {
        ["id"] = new JsonObject { ["in"] = new JsonArray([.. rawIds.Select(id => JsonValue.Create(id))]) },
    };

    /// <summary>To the millisecond, in UTC.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
