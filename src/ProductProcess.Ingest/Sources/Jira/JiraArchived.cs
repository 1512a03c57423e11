using System.Text.Json;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Whether a raw issue is archived: it can be read by its id, and no search shows it.</summary>
internal static class JiraArchived
{
    /// <summary>What has to be asked for to tell.</summary>
    public static readonly string[] Fields = ["archiveddate"];

    public static Absence Of(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object
        && record.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object
        && fields.TryGetProperty("archiveddate", out var date) && date.ValueKind == JsonValueKind.String
            ? Absence.Archived
            : Absence.None;
}
