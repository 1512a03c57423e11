using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>Histories and comments of one item, each entry once, in order, unreadable ones set aside.</summary>
internal sealed class JiraHistoryMapper(JiraChangeMapper changes)
{
    public IReadOnlyList<HistoryEntry> Map(
        IEnumerable<JiraHistory> histories,
        string rawItemId,
        JiraReading reading,
        List<QuarantinedRecord> quarantined)
    {
        var itemId = reading.Ids.Item(rawItemId);
        var entries = new Dictionary<string, HistoryEntry>(StringComparer.Ordinal);
        foreach (var history in histories)
        {
            try
            {
                if (history.Items is not { Count: > 0 } items)
                    continue;
                var id = reading.Ids.History(JiraReading.Required(history.Id, "A history entry's id"));
                entries[id] = new HistoryEntry(
                    id,
                    itemId,
                    At(history.Created, "A history entry"),
                    reading.Person(history.Author),
                    [.. items.Select(changes.Map)]);
            }
            catch (UnreadableException reason)
            {
                var payload = JsonSerializer.SerializeToElement(history, JiraJson.Default.JiraHistory);
                quarantined.Add(new QuarantinedRecord(
                    "history", history.Id ?? $"{rawItemId}#{quarantined.Count}", rawItemId, reason.Message, PayloadText.Of(payload)));
            }
        }

        return [.. entries.Values.OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<Comment> Map(
        IEnumerable<JiraComment> comments,
        string rawItemId,
        JiraReading reading,
        List<QuarantinedRecord> quarantined)
    {
        var itemId = reading.Ids.Item(rawItemId);
        var mapped = new Dictionary<string, Comment>(StringComparer.Ordinal);
        foreach (var comment in comments)
        {
            try
            {
                var id = reading.Ids.Comment(JiraReading.Required(comment.Id, "A comment's id"));
                mapped[id] = new Comment(
                    id, itemId, At(comment.Created, "A comment"), reading.Person(comment.Author), comment.Length ?? -1);
            }
            catch (UnreadableException reason)
            {
                var payload = JsonSerializer.SerializeToElement(comment, JiraJson.Default.JiraComment);
                quarantined.Add(new QuarantinedRecord(
                    "comment", comment.Id ?? $"{rawItemId}#{quarantined.Count}", rawItemId, reason.Message, PayloadText.Of(payload)));
            }
        }

        return [.. mapped.Values.OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    public static DateTimeOffset At(JiraInstant instant, string what) =>
        instant.Value ?? throw new UnreadableException($"{what} has no readable instant ('{Shown(instant.Raw)}').");

    private static string Shown(string? raw) => raw is { Length: > 40 } ? raw[..40] : raw ?? "";
}
