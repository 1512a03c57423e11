using System.Globalization;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Complete histories of the items of one page. The bulk answer has been seen empty for items that have a history; where that
/// is likely (it moved after it was made), the issue store is asked how many entries there are.
/// </summary>
internal sealed class CloudHistories(JiraCalls calls, ICloudApi api)
{
    private const int PageSize = 100;

    /// <summary>An item that moved later than this after it was made has most likely a history.</summary>
    private const long Soon = 60_000;

    private static readonly string[] UpdatedOnly = ["updated"];
    private static readonly string[] WithChangelog = ["changelog"];

    private readonly CloudChangelogs _changelogs = new(calls, api);

    public async Task<IReadOnlyDictionary<string, List<JiraHistory>>> OfAsync(
        IReadOnlyList<JiraIssue> issues,
        JiraPageReader reader,
        CancellationToken cancellationToken)
    {
        if (issues.Count == 0)
            return new Dictionary<string, List<JiraHistory>>();
        var histories = await _changelogs.OfAsync([.. issues.Select(i => i.Id!)], cancellationToken).ConfigureAwait(false);
        var doubtful = issues.Where(i => Moved(i) && !histories.ContainsKey(i.Id!)).Select(i => i.Id!).ToArray();
        if (doubtful.Length > 0)
            await CheckAsync(doubtful, histories, reader, cancellationToken).ConfigureAwait(false);
        return histories;
    }

    private static bool Moved(JiraIssue issue) =>
        issue.Fields is { Created.Value: { } created, Updated.Value: { } updated } && (updated - created).TotalMilliseconds > Soon;

    private async Task CheckAsync(
        string[] doubtful,
        Dictionary<string, List<JiraHistory>> histories,
        JiraPageReader reader,
        CancellationToken cancellationToken)
    {
        var fetch = new CloudBulkFetch(doubtful, UpdatedOnly) { Expand = WithChangelog };
        var page = await calls.AskAsync("items", () => api.IssuesAsync(fetch, cancellationToken), cancellationToken).ConfigureAwait(false);
        foreach (var record in page.Issues ?? [])
        {
            if (JiraPageReader.Alone(record) is not { Id: { } id, Changelog: { } log } || Math.Max(log.Total ?? 0, log.Histories?.Count ?? 0) is 0)
                continue;
            var all = await AllAsync(id, log, cancellationToken).ConfigureAwait(false);
            histories[id] = all;
            if (all.Count < log.Total)
            {
                reader.Quarantined.Add(new QuarantinedRecord(
                    "history", $"item {id}", id,
                    string.Create(CultureInfo.InvariantCulture, $"The tracker holds {log.Total} history entries and returned {all.Count}."),
                    null, Again: true));
            }
        }
    }

    /// <summary>What came along, or everything page by page when that is cut off.</summary>
    private async Task<List<JiraHistory>> AllAsync(string id, JiraChangelog log, CancellationToken cancellationToken)
    {
        var along = log.Histories ?? [];
        if (along.Count >= (log.Total ?? 0))
            return [.. along];
        var pages = JiraPaging.AllAsync(
            at => calls.AskAsync("items", () => api.ChangelogAsync(id, at, PageSize, cancellationToken), cancellationToken), cancellationToken);
        var all = new List<JiraHistory>();
        await foreach (var history in pages.ConfigureAwait(false))
            all.Add(history);
        return all.Count > along.Count ? all : [.. along];
    }
}
