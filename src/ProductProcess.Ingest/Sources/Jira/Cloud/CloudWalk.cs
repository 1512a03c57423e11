using System.Net;
using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// Walks a search by its tokens. Only a missing token ends it; <c>isLast</c> and page sizes have been seen to lie, and a server
/// that repeats itself would be followed forever.
/// </summary>
internal sealed class CloudWalk(JiraCalls calls, ICloudApi api)
{
    private const string Stream = "items";
    private const int PageSize = 5000;
    private const int MostEmptyPages = 3;

    public async IAsyncEnumerable<IReadOnlyList<SweptItem>> PagesAsync(
        string jql,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var restarted = false;
        var empty = 0;
        string? token = null;
        while (true)
        {
            CloudSearchPage page;
            try
            {
                var search = new CloudSearch(jql, PageSize, token);
                page = await calls.AskAsync(Stream, () => api.SearchAsync(search, cancellationToken), cancellationToken).ConfigureAwait(false);
            }
            catch (TrackerAnswerException refused) when (refused.Status == HttpStatusCode.BadRequest && token is not null && !restarted)
            {
                // Tokens expire. Rows that come twice are recognised by whoever reads the pages.
                restarted = true;
                token = null;
                used.Clear();
                continue;
            }

            var ids = (page.Issues ?? []).Select(i => i.Id).OfType<string>().Select(id => new SweptItem(id)).ToArray();
            if (ids.Length == 0 && page.WarningMessages is { Count: > 0 } warnings)
                throw Broken($"the search found nothing and warns: {JiraErrorText.OneLine(string.Join(" ", warnings))}");
            yield return ids;
            token = string.IsNullOrEmpty(page.NextPageToken) ? null : page.NextPageToken;
            if (token is null)
                yield break;
            if (!used.Add(token))
                throw Broken("the search handed out the same page token twice");
            empty = ids.Length == 0 ? empty + 1 : 0;
            if (empty >= MostEmptyPages)
                throw Broken($"the search returned {empty} empty pages in a row and promised more");
        }
    }

    private TrackerAnswerException Broken(string what) => new(
        calls.Options.Name, Stream, $"{what}, so the list of items is not complete.", "Run again; nothing was concluded from this walk.");
}
