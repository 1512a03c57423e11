using System.Text.Json;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>The histories that come along with an issue: the newest only, newest first.</summary>
internal static class RecentHistory
{
    private const int Most = 40;

    public static Action<Utf8JsonWriter> Of(JiraSnapshot now, ItemView item) => json =>
    {
        json.WriteStartObject();
        json.WriteNumber("startAt", 0);
        json.WriteNumber("maxResults", Most);
        json.WriteNumber("total", item.Entries);
        json.WriteStartArray("histories");
        for (var i = item.Entries - 1; i >= Math.Max(0, item.Entries - Most); i--)
            now.Histories.Write(json, item.Item.Entries[i], asNumber: false);
        json.WriteEndArray();
        json.WriteEndObject();
    };
}
