using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>
/// Items of Jira Data Center. First run: whole items with their history, in pages small enough for the server. Later runs: ids
/// and last moves, then whole items for those that moved.
/// </summary>
internal sealed class ServerItems(JiraCalls calls, IServerApi api, JiraProjects projects, JiraAsk ask, JiraMapper mapper) : IItemStream
{
    private const int WholePageSize = 50;
    private const int SweepPageSize = 1000;

    private static readonly string[] UpdatedOnly = ["updated"];
    private static readonly string[] WithChangelog = ["changelog"];

    private readonly KeysetWalk _walk = new(calls, api, projects);
    private readonly JiraCommentPages _comments = new(calls, api.CommentsAsync);

    public string Name => "items";

    public string Scope => projects.Scope;

    public string Shape => ask.Shape;

    public bool WalksWhole => true;

    public int MostPerCheck => 200;

    public PageSize Pages { get; } = new(WholePageSize, 1);

    public async IAsyncEnumerable<ItemPage> WalkAsync(
        string? position,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var everything = projects.Restricted ? $"{projects.Clause()} ORDER BY id ASC" : "ORDER BY id ASC";
        var total = (await SearchAsync(everything, 1, UpdatedOnly, null, null, cancellationToken).ConfigureAwait(false)).Total;
        var question = new KeysetQuestion(null, Pages.Now, ask.Fields, WithChangelog);
        await foreach (var page in _walk.PagesAsync(question, position, cancellationToken).ConfigureAwait(false))
        {
            var read = await ReadAsync(page.Rows, page.Rows.Count, cancellationToken).ConfigureAwait(false);
            yield return read with { Position = page.Position, Total = total };
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(
        DateTimeOffset? since,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Epoch milliseconds are absolute; a written date would be read in the account's time zone.
        var moved = since is null ? null : string.Create(CultureInfo.InvariantCulture, $"updated >= {since.Value.ToUnixTimeMilliseconds()}");
        if (moved is not null)
        {
            var all = projects.Restricted ? $"{projects.Clause()} AND {moved}" : moved;
            var glance = await SearchAsync($"{all} ORDER BY id ASC", SweepPageSize, UpdatedOnly, null, null, cancellationToken).ConfigureAwait(false);
            var rows = glance.Issues ?? [];
            yield return [.. Swept(rows)];
            if (glance.Total is { } total && rows.Count >= total)
                yield break;
        }

        var question = new KeysetQuestion(moved, SweepPageSize, UpdatedOnly, null);
        await foreach (var page in _walk.PagesAsync(question, null, cancellationToken).ConfigureAwait(false))
            yield return [.. Swept(page.Rows)];
    }

    public async Task<IReadOnlyDictionary<string, long>> UpdatedAsync(
        IReadOnlyList<string> rawIds,
        CancellationToken cancellationToken)
    {
        var page = await SearchAsync(In(rawIds), rawIds.Count, UpdatedOnly, null, false, cancellationToken).ConfigureAwait(false);
        return Swept(page.Issues ?? []).ToDictionary(s => s.RawId, s => s.Updated, StringComparer.Ordinal);
    }

    public async Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var page = await SearchAsync(In(rawIds), rawIds.Count, ask.Fields, WithChangelog, false, cancellationToken).ConfigureAwait(false);
        var asked = new HashSet<string>(rawIds, StringComparer.Ordinal);
        var rows = page.Issues ?? [];
        if (Swept(rows).FirstOrDefault(s => !asked.Contains(s.RawId)) is { RawId: { } stranger })
        {
            throw new TrackerAnswerException(
                calls.Options.Name, Name, $"the tracker returned item {stranger}, which was not asked for.", "Run again.");
        }

        return await ReadAsync(rows, rawIds.Count, cancellationToken).ConfigureAwait(false);
    }

    public Task<int?> CountAsync(CancellationToken cancellationToken) => Task.FromResult<int?>(null);

    public Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Absence>>(items.ToDictionary(i => i.RawId, _ => Absence.Unknown, StringComparer.Ordinal));

    private async Task<ItemPage> ReadAsync(IReadOnlyList<JsonElement> rows, int asked, CancellationToken cancellationToken)
    {
        var reader = new JiraPageReader(mapper);
        foreach (var row in rows)
        {
            if (reader.Parse(row) is not { } issue)
                continue;
            var histories = await HistoriesAsync(issue, reader, cancellationToken).ConfigureAwait(false);
            var comments = await _comments.AllAsync(issue.Id!, issue.Fields?.Comment, cancellationToken).ConfigureAwait(false);
            reader.Add(row, issue, histories, comments);
        }

        return reader.Page(asked, reader.Seen.Count);
    }

    /// <summary>A search may cut histories short; the issue alone shows all of it. What is missing even there is noted.</summary>
    private async Task<IReadOnlyList<JiraHistory>> HistoriesAsync(
        JiraIssue issue,
        JiraPageReader reader,
        CancellationToken cancellationToken)
    {
        var have = issue.Changelog?.Histories ?? [];
        if (issue.Changelog?.Total is not { } total || total <= have.Count)
            return have;
        var record = await calls
            .AskAsync(Name, () => api.IssueAsync(issue.Id!, "updated", cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        var alone = JiraPageReader.Alone(record)?.Changelog?.Histories ?? [];
        var most = alone.Count > have.Count ? alone : have;
        if (most.Count < total)
        {
            reader.Quarantined.Add(new QuarantinedRecord(
                "history", $"item {issue.Id}", issue.Id!,
                $"The tracker holds {total} history entries and returned {most.Count}.", null, Again: true));
        }

        return most;
    }

    private Task<ServerSearchPage> SearchAsync(
        string jql,
        int most,
        IReadOnlyList<string> fields,
        IReadOnlyList<string>? expand,
        bool? validate,
        CancellationToken cancellationToken)
    {
        var search = new ServerSearch(jql, most, fields) { Expand = expand, ValidateQuery = validate };
        return calls.AskAsync(Name, () => api.SearchAsync(search, cancellationToken), cancellationToken);
    }

    private static string In(IReadOnlyList<string> rawIds) => $"id in ({string.Join(", ", rawIds)}) ORDER BY id ASC";

    private static IEnumerable<SweptItem> Swept(IEnumerable<JsonElement> rows) =>
        from row in rows
        where row.ValueKind == JsonValueKind.Object && row.TryGetProperty("id", out _)
        select new SweptItem(row.GetProperty("id").ToString(), JiraUpdated.Of(row) ?? -1);
}
