using System.Net;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Items of Jira Cloud: ids by search, 5,000 a page, then whole items from the issue store for those that moved. The search
/// index lags and pages of it carry little; the issue store does neither.
/// </summary>
internal sealed class CloudItems : IItemStream
{
    private const int MostFetched = 100;

    /// <summary>Before any Jira: "all" as a bounded question, which the search asks for.</summary>
    private static readonly DateTimeOffset Earliest = DateTimeOffset.UnixEpoch.AddDays(1);

    private static readonly string[] UpdatedOnly = ["updated"];

    private readonly JiraParts _jira;
    private readonly ICloudApi _api;
    private readonly CloudWalk _walk;
    private readonly CloudForesight _foresight;
    private readonly CloudHistories _histories;
    private readonly CloudPeople _people;
    private readonly JiraCommentPages _comments;
    private readonly JiraAbsence _absence;

    public CloudItems(JiraParts jira, ICloudApi api, IJiraLists lists)
    {
        _jira = jira;
        _api = api;
        _walk = new CloudWalk(jira.Calls, api);
        var changelogs = new CloudChangelogs(jira.Calls, api);
        _foresight = new CloudForesight(changelogs, jira.Client.Meter);
        _histories = new CloudHistories(jira.Calls, api, changelogs);
        _people = new CloudPeople(jira.Calls, api);
        _comments = new JiraCommentPages(jira.Calls, api.CommentsAsync);
        _absence = new JiraAbsence(lists, LookAgainAsync);
    }

    public string Name => "items";

    public string Scope => _jira.Projects.Scope;

    public string Shape => _jira.Ask.Shape;

    public bool WalksWhole => false;

    public int MostPerCheck => MostFetched;

    public PageSize Pages { get; } = new(MostFetched, 1);

    public IAsyncEnumerable<ItemPage> WalkAsync(string? position, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Jira Cloud is swept.");

    public IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(DateTimeOffset? since, CancellationToken cancellationToken) =>
        _walk.PagesAsync($"{Question(since)} ORDER BY id ASC", cancellationToken);

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

    public void Announce(IReadOnlyList<string> rawIds) => _foresight.Announce(rawIds);

    public async Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var foreseen = await _foresight.OfAsync(rawIds, cancellationToken).ConfigureAwait(false);
        var reader = new JiraPageReader(_jira.Mapper);
        var asked = new HashSet<string>(rawIds, StringComparer.Ordinal);
        var issues = new List<(JsonElement Record, JiraIssue Issue)>(rawIds.Count);
        var first = await FetchAsync(rawIds, _jira.Ask.Fields, cancellationToken).ConfigureAwait(false);
        Parse(first, reader, asked, issues);
        if (first.IssueErrors is { Count: > 0 })
        {
            var left = rawIds.Where(id => !reader.Seen.Contains(id)).ToArray();
            var second = left.Length == 0
                ? new CloudBulkIssues()
                : await FetchAsync(left, _jira.Ask.Fields, cancellationToken).ConfigureAwait(false);
            Parse(second, reader, asked, issues);
            AskAgainLater(second, reader, asked);
        }

        var histories = await _histories.OfAsync([.. issues.Select(i => i.Issue)], foreseen, reader, cancellationToken).ConfigureAwait(false);
        foreach (var (record, issue) in issues)
        {
            var comments = await _comments.AllAsync(issue.Id!, issue.Fields?.Comment, cancellationToken).ConfigureAwait(false);
            reader.Add(record, issue, histories.GetValueOrDefault(issue.Id!) ?? [], comments);
        }

        var page = reader.Page(rawIds.Count, reader.Seen.Count(asked.Contains));
        await _people.FillAsync(page, cancellationToken).ConfigureAwait(false);
        return page;
    }

    public async Task<int?> CountAsync(CancellationToken cancellationToken)
    {
        try
        {
            var question = new CloudCountQuestion(Question(null));
            var count = await _jira.Calls
                .AskAsync(Name, () => _api.CountAsync(question, cancellationToken), cancellationToken).ConfigureAwait(false);
            return count.Count;
        }
        catch (TrackerException refused) when (refused.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden)
        {
            return null; // Not offered here.
        }
    }

    public Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken) =>
        _absence.OfAsync(items, cancellationToken);

    /// <summary>Items that the issue store shows although the index does not; moved ones keep their id.</summary>
    private async Task<IReadOnlyDictionary<string, Absence>> LookAgainAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Absence>(StringComparer.Ordinal);
        foreach (var chunk in rawIds.Chunk(MostFetched))
        {
            var page = await FetchAsync(chunk, JiraArchived.Fields, cancellationToken).ConfigureAwait(false);
            foreach (var record in page.Issues ?? [])
            {
                if (record.TryGetProperty("id", out var id))
                    found[id.ToString()] = JiraArchived.Of(record);
            }

            foreach (var error in page.IssueErrors ?? [])
            {
                if (error.ValueKind == JsonValueKind.Object && error.TryGetProperty("id", out var id))
                    found.TryAdd(id.ToString(), Absence.Unknown);
            }
        }

        return found;
    }

    private string Question(DateTimeOffset? since) =>
        _jira.Question.Of(since ?? (_jira.Projects.Restricted ? null : Earliest))!;

    private Task<CloudBulkIssues> FetchAsync(
        IReadOnlyList<string> rawIds,
        IReadOnlyList<string> fields,
        CancellationToken cancellationToken)
    {
        var fetch = new CloudBulkFetch(rawIds, fields);
        return _jira.Calls.AskAsync(Name, () => _api.IssuesAsync(fetch, cancellationToken), cancellationToken);
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
                    _jira.Calls.Options.Name, Name, $"the tracker returned item {issue.Id}, which was not asked for.", "Run again.");
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
