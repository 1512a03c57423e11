using System.Globalization;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Items of Jira Cloud: ids by search, 5,000 a page, then whole items from the issue store for those that moved. The search
/// index lags and pages of it carry little; the issue store does neither.
/// </summary>
internal sealed class CloudItems(JiraCalls calls, ICloudApi api, JiraProjects projects, JiraAsk ask, JiraMapper mapper) : IItemStream
{
    /// <summary>Before any Jira: "all" as a bounded question, which the search asks for.</summary>
    private const long Earliest = 86_400_000;

    private static readonly string[] UpdatedOnly = ["updated"];

    private readonly CloudWalk _walk = new(calls, api);
    private readonly CloudChangelogs _changelogs = new(calls, api);
    private readonly JiraCommentPages _comments = new(calls, api.CommentsAsync);

    public string Name => "items";

    public string Scope => projects.Scope;

    public string Shape => ask.Shape;

    public bool WalksWhole => false;

    public int MostPerCheck => 100;

    public PageSize Pages { get; } = new(100, 1);

    public IAsyncEnumerable<ItemPage> WalkAsync(string? position, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Jira Cloud is swept.");

    public IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(DateTimeOffset? since, CancellationToken cancellationToken) =>
        _walk.PagesAsync(Question(since), cancellationToken);

    public async Task<IReadOnlyDictionary<string, long>> UpdatedAsync(
        IReadOnlyList<string> rawIds,
        CancellationToken cancellationToken)
    {
        var page = await FetchAsync(rawIds, UpdatedOnly, cancellationToken).ConfigureAwait(false);
        var updated = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var record in page.Issues ?? [])
        {
            // What cannot be read here has moved as far as anybody knows: -1 equals no stored instant.
            if (record.TryGetProperty("id", out var id))
                updated[id.ToString()] = JiraUpdated.Of(record) ?? -1;
        }

        return updated;
    }

    public async Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var reader = new JiraPageReader(mapper);
        var asked = new HashSet<string>(rawIds, StringComparer.Ordinal);
        var issues = new List<(JsonElement Record, JiraIssue Issue)>(rawIds.Count);
        var first = await FetchAsync(rawIds, ask.Fields, cancellationToken).ConfigureAwait(false);
        Parse(first, reader, asked, issues);
        if (first.IssueErrors is { Count: > 0 })
        {
            var left = rawIds.Where(id => !reader.Seen.Contains(id)).ToArray();
            var second = left.Length == 0
                ? new CloudBulkIssues()
                : await FetchAsync(left, ask.Fields, cancellationToken).ConfigureAwait(false);
            Parse(second, reader, asked, issues);
            AskAgainLater(second, reader, asked);
        }

        var histories = issues.Count == 0
            ? new Dictionary<string, List<JiraHistory>>()
            : await _changelogs.OfAsync([.. issues.Select(i => i.Issue.Id!)], cancellationToken).ConfigureAwait(false);
        foreach (var (record, issue) in issues)
        {
            var comments = await _comments.AllAsync(issue.Id!, issue.Fields?.Comment, cancellationToken).ConfigureAwait(false);
            reader.Add(record, issue, histories.GetValueOrDefault(issue.Id!) ?? [], comments);
        }

        return reader.Page(rawIds.Count, reader.Seen.Count(asked.Contains));
    }

    public Task<int?> CountAsync(CancellationToken cancellationToken) => Task.FromResult<int?>(null);

    public Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Absence>>(items.ToDictionary(i => i.RawId, _ => Absence.Unknown, StringComparer.Ordinal));

    private string Question(DateTimeOffset? since)
    {
        // Epoch milliseconds are absolute; a written date would be read in the account's time zone.
        var moved = string.Create(CultureInfo.InvariantCulture, $"updated >= {since?.ToUnixTimeMilliseconds() ?? Earliest}");
        var clauses = !projects.Restricted ? moved : since is null ? projects.Clause() : $"{projects.Clause()} AND {moved}";
        return $"{clauses} ORDER BY id ASC";
    }

    private Task<CloudBulkIssues> FetchAsync(
        IReadOnlyList<string> rawIds,
        IReadOnlyList<string> fields,
        CancellationToken cancellationToken)
    {
        var fetch = new CloudBulkFetch(rawIds, fields);
        return calls.AskAsync(Name, () => api.IssuesAsync(fetch, cancellationToken), cancellationToken);
    }

    private void Parse(
        CloudBulkIssues page,
        JiraPageReader reader,
        HashSet<string> asked,
        List<(JsonElement Record, JiraIssue Issue)> into)
    {
        foreach (var record in page.Issues ?? [])
        {
            if (reader.Parse(record) is not { } issue)
                continue;
            if (!asked.Contains(issue.Id!))
            {
                throw new TrackerAnswerException(
                    calls.Options.Name, Name, $"the tracker returned item {issue.Id}, which was not asked for.", "Run again.");
            }

            into.Add((record, issue));
        }
    }

    /// <summary>The tracker failed to load these twice; they are asked for again in the next run.</summary>
    private static void AskAgainLater(CloudBulkIssues page, JiraPageReader reader, HashSet<string> asked)
    {
        foreach (var error in page.IssueErrors ?? [])
        {
            if (error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("id", out var id)
                && asked.Contains(id.ToString()) && !reader.Seen.Contains(id.ToString()))
            {
                reader.Quarantined.Add(new QuarantinedRecord(
                    "item", id.ToString(), id.ToString(), "The tracker failed to load the item.", null, Again: true));
            }
        }
    }
}
