using System.Text.Json;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>When an issue last moved, read from the raw record.</summary>
internal static class JiraUpdated
{
    /// <summary>UTC milliseconds; null when it cannot be told.</summary>
    public static long? Of(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object
        && record.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object
        && fields.TryGetProperty("updated", out var updated)
            ? updated.Deserialize(JiraJson.Default.JiraInstant).Value?.ToUnixTimeMilliseconds()
            : null;
}
