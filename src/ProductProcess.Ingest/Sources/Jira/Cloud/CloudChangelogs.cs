using System.Globalization;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Complete histories of many issues. The tracker sorts them by time across all issues, so one issue's history comes in pieces.
/// </summary>
internal sealed class CloudChangelogs(JiraCalls calls, ICloudApi api)
{
    private const string Stream = "items";
    private const int PageSize = 10_000;

    /// <summary>Entries held in memory at a time; items with more are read fewer at a time, down to one.</summary>
    private const int MostEntries = 100_000;

    public async Task<Dictionary<string, List<JiraHistory>>> OfAsync(
        IReadOnlyList<string> rawIds,
        CancellationToken cancellationToken)
    {
        var histories = new Dictionary<string, List<JiraHistory>>(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var entries = 0;
        string? token = null;
        do
        {
            var fetch = new CloudChangelogFetch(rawIds, PageSize, token);
            var page = await calls.AskAsync(Stream, () => api.ChangelogsAsync(fetch, cancellationToken), cancellationToken).ConfigureAwait(false);
            foreach (var log in page.IssueChangeLogs ?? [])
            {
                if (log.IssueId is not { } id)
                    continue;
                if (!histories.TryGetValue(id, out var sofar))
                    histories[id] = sofar = [];
                sofar.AddRange(log.ChangeHistories ?? []);
                entries += log.ChangeHistories?.Count ?? 0;
            }

            if (entries > MostEntries && rawIds.Count > 1)
                throw TooMuch(rawIds.Count);

            token = string.IsNullOrEmpty(page.NextPageToken) ? null : page.NextPageToken;
            if (token is not null && !used.Add(token))
            {
                throw new TrackerAnswerException(
                    calls.Options.Name, Stream, "the history handed out the same page token twice.", "Run again.");
            }
        }
        while (token is not null);
        return histories;
    }

    private TrackerTooMuchException TooMuch(int items) => new(
        calls.Options.Name, Stream,
        string.Create(CultureInfo.InvariantCulture, $"{items} items have more than {MostEntries:N0} history entries together."),
        "Run again; fewer items are asked for at a time.");
}
