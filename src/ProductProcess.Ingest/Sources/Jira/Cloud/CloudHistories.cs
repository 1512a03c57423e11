using System.Globalization;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Complete histories of the items of one page. The bulk answer has been seen empty for items that have a history; where that
/// is likely (it moved after it was made), the issue store is asked how many entries there are.
/// </summary>
internal sealed class CloudHistories(JiraCalls calls, ICloudApi api, CloudChangelogs changelogs)
{
    private const int PageSize = 100;

    /// <summary>An item that moved later than this after it was made has most likely a history.</summary>
    private const long Soon = 60_000;

    private static readonly string[] UpdatedOnly = ["updated"];
    private static readonly string[] WithChangelog = ["changelog"];

    /// <param name="issues">The items of the page.</param>
    /// <param name="foreseen">Histories that were asked for beforehand; null when none were.</param>
    /// <param name="reader">Takes note of what is missing.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    public async Task<IReadOnlyDictionary<string, List<JiraHistory>>> OfAsync(
        IReadOnlyList<JiraIssue> issues,
        CloudForeseen? foreseen,
        JiraPageReader reader,
        CancellationToken cancellationToken)
    {
        if (issues.Count == 0)
            return new Dictionary<string, List<JiraHistory>>();
        var open = issues.Where(i => foreseen?.Covers(i) != true).Select(i => i.Id!).ToArray();
        var histories = open.Length == 0
            ? new Dictionary<string, List<JiraHistory>>(StringComparer.Ordinal)
            : await changelogs.OfAsync(open, cancellationToken).ConfigureAwait(false);
        foreach (var issue in issues.Where(i => foreseen?.Covers(i) == true))
        {
            if (foreseen!.Histories.TryGetValue(issue.Id!, out var history))
                histories[issue.Id!] = history;
        }

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
