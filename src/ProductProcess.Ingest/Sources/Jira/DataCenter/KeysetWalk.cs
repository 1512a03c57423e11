using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Jira.DataCenter;

/// <summary>
/// Walks a search project by project with "id greater than the last one seen", an order no edit can disturb, and never by
/// offset: offsets skip rows when items move meanwhile, and fail beyond 10,000. Within one project Jira's comparison of ids
/// agrees with its order; across projects it does not promise that.
/// </summary>
internal sealed class KeysetWalk(JiraCalls calls, IServerApi api, JiraProjects projects)
{
    private const string Stream = "items";
    private const int MostEmpty = 2;

    /// <summary>Pages of one project after the other; each says where to go on after it.</summary>
    public async IAsyncEnumerable<KeysetPage> PagesAsync(
        KeysetQuestion question,
        string? position,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, after) = Split(position);
        foreach (var project in projects.Keys.Where(key => string.CompareOrdinal(key, from) >= 0))
        {
            var last = project == from ? after : null;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (await NextAsync(question, project, last, seen, cancellationToken).ConfigureAwait(false) is { } page)
            {
                var rows = page.Issues!;
                last = Id(rows[^1]);
                var before = seen.Count;
                seen.UnionWith(rows.Select(Id));
                if (seen.Count == before)
                    throw Broken($"project {project} returned the same items again");
                yield return new KeysetPage(rows, $"{project} {last}", page.Total);
            }
        }
    }

    /// <summary>The next page, or null at the end of the project.</summary>
    private async Task<ServerSearchPage?> NextAsync(
        KeysetQuestion question,
        string project,
        string? last,
        HashSet<string> seen,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostEmpty; attempt++)
        {
            ServerSearchPage page;
            try
            {
                page = await AskAsync(question, Jql(question, project, last, "ASC"), question.PageSize, cancellationToken).ConfigureAwait(false);
            }
            catch (TrackerAnswerException refused) when (refused.Status == HttpStatusCode.BadRequest && last is not null && seen.Count == 0)
            {
                // The item an earlier run stopped at is gone, and Jira compares with existing items only: start the
                // project over.
                last = null;
                continue;
            }

            if (page.Issues is { Count: > 0 })
                return page;
            if (page.WarningMessages is { Count: > 0 } warnings)
                throw Broken($"project {project} returned nothing and warns: {JiraErrorText.OneLine(string.Join(" ", warnings))}");
            if (page.Total is null or 0)
                return null;
        }

        // Two empty pages that promise more: either the rest may not be read, or this node does not know it yet. The
        // last item it can show tells which.
        var end = await AskAsync(question with { Expand = null }, Jql(question, project, null, "DESC"), 1, cancellationToken).ConfigureAwait(false);
        var shown = end.Issues is { Count: > 0 } rows ? Id(rows[0]) : null;
        if (shown == last || (shown is not null && seen.Contains(shown)))
            return null;
        throw Broken($"project {project} returned an empty page in the middle; a node of the server may be behind");
    }

    private Task<ServerSearchPage> AskAsync(KeysetQuestion question, string jql, int most, CancellationToken cancellationToken)
    {
        var search = new ServerSearch(jql, most, question.Fields) { Expand = question.Expand };
        return calls.AskAsync(Stream, () => api.SearchAsync(search, cancellationToken), cancellationToken);
    }

    private static string Jql(KeysetQuestion question, string project, string? last, string order)
    {
        var where = question.Where is null ? "" : $" AND {question.Where}";
        var after = last is null ? "" : $" AND id > {last}";
        return $"project = \"{project}\"{where}{after} ORDER BY id {order}";
    }

    private static string Id(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty("id", out var id) ? id.ToString() : "";

    private static (string Project, string? Id) Split(string? position)
    {
        var blank = position?.LastIndexOf(' ') ?? -1;
        return blank < 0 ? ("", null) : (position![..blank], position[(blank + 1)..]);
    }

    private TrackerAnswerException Broken(string what) => new(
        calls.Options.Name, Stream, $"{what}, so the list of items is not complete.", "Run again; nothing was concluded from this walk.");
}
