using System.Text.Json;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>The histories that come along with an issue: the newest only, newest first.</summary>
internal static class RecentHistory
{
    private const int Most = 40;

    public static Action<Utf8JsonWriter> Of(JiraSnapshot now, ItemView item, HistoryFaults faults) => json =>
    {
        var most = faults.EmbeddedHold ?? Most;
        json.WriteStartObject();
        json.WriteNumber("startAt", 0);
        json.WriteNumber("maxResults", most);
        json.WriteNumber("total", item.Entries);
        json.WriteStartArray("histories");
        for (var i = item.Entries - 1; i >= Math.Max(0, item.Entries - most); i--)
            now.Histories.Write(json, item.Item.Entries[i], InstantForm.Text, !faults.WithoutAuthors);
        json.WriteEndArray();
        json.WriteEndObject();
    };
}
