using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>
/// Items of Jira Data Center. First run: whole items with their history, in pages small enough for the server. Later runs: ids
/// and last moves, then whole items for those that moved.
/// </summary>
internal sealed class ServerItems : IItemStream
{
    private const int WholePageSize = 50;
    private const int SweepPageSize = 1000;
    private const int MostPerSearch = 200;

    private static readonly string[] UpdatedOnly = ["updated"];
    private static readonly string[] WithChangelog = ["changelog"];

    private readonly JiraParts _jira;
    private readonly IServerApi _api;
    private readonly KeysetWalk _walk;
    private readonly JiraCommentPages _comments;
    private readonly JiraAbsence _absence;

    public ServerItems(JiraParts jira, IServerApi api, IJiraLists lists)
    {
        _jira = jira;
        _api = api;
        _walk = new KeysetWalk(jira.Calls, api, jira.Projects);
        _comments = new JiraCommentPages(jira.Calls, api.CommentsAsync);
        _absence = new JiraAbsence(lists, LookAgainAsync, ConfirmAsync);
    }

    public string Name => "items";

    public string Scope => _jira.Projects.Scope;

    public string Shape => _jira.Ask.Shape;

    public bool WalksWhole => true;

    public int MostPerCheck => MostPerSearch;

    public PageSize Pages { get; } = new(WholePageSize, 1);

    public async IAsyncEnumerable<ItemPage> WalkAsync(
        string? position,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var total = await CountAsync(cancellationToken).ConfigureAwait(false);
        var question = new KeysetQuestion(_jira.Question.Inside(null), Pages.Now, _jira.Ask.Fields, WithChangelog);
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
        if (since is not null)
        {
            var all = Ordered(_jira.Question.Of(since));
            var glance = await SearchAsync(all, SweepPageSize, UpdatedOnly, null, null, cancellationToken).ConfigureAwait(false);
            var rows = glance.Issues ?? [];
            yield return [.. Swept(rows)];
            if (glance.Total is { } total && rows.Count >= total)
                yield break;
        }

        var question = new KeysetQuestion(_jira.Question.Inside(since), SweepPageSize, UpdatedOnly, null);
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
        var page = await SearchAsync(In(rawIds), rawIds.Count, _jira.Ask.Fields, WithChangelog, false, cancellationToken).ConfigureAwait(false);
        var asked = new HashSet<string>(rawIds, StringComparer.Ordinal);
        var rows = page.Issues ?? [];
        if (Swept(rows).FirstOrDefault(s => !asked.Contains(s.RawId)) is { RawId: { } stranger })
        {
            throw new TrackerAnswerException(
                _jira.Calls.Options.Name, Name, $"the tracker returned item {stranger}, which was not asked for.", "Run again.");
        }

        return await ReadAsync(rows, rawIds.Count, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>May count items that the account cannot read.</summary>
    public async Task<int?> CountAsync(CancellationToken cancellationToken)
    {
        var everything = Ordered(_jira.Question.Of(null));
        return (await SearchAsync(everything, 1, UpdatedOnly, null, null, cancellationToken).ConfigureAwait(false)).Total;
    }

    public Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken) =>
        _absence.OfAsync(items, cancellationToken);

    /// <summary>Items that are found by their ids although the walk did not meet them.</summary>
    private async Task<IReadOnlyDictionary<string, Absence>> LookAgainAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Absence>(StringComparer.Ordinal);
        foreach (var chunk in rawIds.Chunk(MostPerSearch))
        {
            var page = await SearchAsync(In(chunk), chunk.Length, JiraArchived.Fields, null, false, cancellationToken).ConfigureAwait(false);
            foreach (var row in (page.Issues ?? []).Where(r => r.ValueKind == JsonValueKind.Object && r.TryGetProperty("id", out _)))
                found[row.GetProperty("id").ToString()] = JiraArchived.Of(row);
        }

        return found;
    }

    /// <summary>The last word, from the database instead of a node's index: null is not there.</summary>
    private async Task<Absence?> ConfirmAsync(string rawId, CancellationToken cancellationToken)
    {
        try
        {
            var record = await _jira.Calls
                .AskAsync(Name, () => _api.IssueBareAsync(rawId, JiraArchived.Fields[0], cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            return JiraArchived.Of(record);
        }
        catch (TrackerAnswerException gone) when (gone.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
        catch (TrackerSettingsException hidden) when (hidden.Status == HttpStatusCode.Forbidden)
        {
            return Absence.Unknown;
        }
    }

    private async Task<ItemPage> ReadAsync(IReadOnlyList<JsonElement> rows, int asked, CancellationToken cancellationToken)
    {
        var reader = new JiraPageReader(_jira.Mapper);
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
        var record = await _jira.Calls
            .AskAsync(Name, () => _api.IssueAsync(issue.Id!, "updated", cancellationToken), cancellationToken)
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
        return _jira.Calls.AskAsync(Name, () => _api.SearchAsync(search, cancellationToken), cancellationToken);
    }

    private static string Ordered(string? conditions) => conditions is null ? "ORDER BY id ASC" : $"{conditions} ORDER BY id ASC";

    private static string In(IReadOnlyList<string> rawIds) => $"id in ({string.Join(", ", rawIds)}) ORDER BY id ASC";

    private static IEnumerable<SweptItem> Swept(IEnumerable<JsonElement> rows) =>
        from row in rows
        where row.ValueKind == JsonValueKind.Object && row.TryGetProperty("id", out _)
        select new SweptItem(row.GetProperty("id").ToString(), JiraUpdated.Of(row) ?? -1);
}
