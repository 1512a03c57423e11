using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Comments of an issue. An answer holds 20 of them; the rest is asked for page by page.</summary>
internal sealed class JiraCommentPages(JiraCalls calls, Func<string, int, int, CancellationToken, Task<JiraComments>> page)
{
    private const int PageSize = 100;

    public async Task<IReadOnlyList<JiraComment>> AllAsync(
        string rawId,
        JiraComments? embedded,
        CancellationToken cancellationToken)
    {
        var have = embedded?.Comments ?? [];
        if (embedded?.Total is not { } total || total <= have.Count)
            return have;
        var all = new List<JiraComment>(total);
        while (true)
        {
            var got = await calls
                .AskAsync("items", () => page(rawId, all.Count, PageSize, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            if (got.Comments is not { Count: > 0 } comments)
                return all;
            all.AddRange(comments);
            if (all.Count >= (got.Total ?? 0))
                return all;
        }
    }
}
