using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Walks a connection to its end. Only <c>hasNextPage</c> ends it; a page that is found too large is asked for smaller.</summary>
internal static class LinearPages
{
    public static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T>(
        this LinearCalls calls,
        string stream,
        LinearQuery query,
        JsonTypeInfo<LinearPage<T>> shape,
        JsonObject? filter,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var size = new PageSize(query.First(LinearBudget.Points), 1);
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (string? after = null; ;)
        {
            LinearPage<T> page;
            try
            {
                var variables = Variables(size.Now, after, filter);
                page = await calls.PageAsync(stream, query, variables, shape, cancellationToken).ConfigureAwait(false);
            }
            catch (TrackerTooMuchException) when (size.Halve())
            {
                continue;
            }

            yield return page.Nodes!;
            if (!page.PageInfo!.HasNextPage)
                yield break;
            after = page.PageInfo.EndCursor;
            CheckCursor(calls.Options, stream, after, used);
        }
    }

    public static async IAsyncEnumerable<T> AllAsync<T>(
        this LinearCalls calls,
        string stream,
        LinearQuery query,
        JsonTypeInfo<LinearPage<T>> shape,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in calls.PagesAsync(stream, query, shape, null, cancellationToken).ConfigureAwait(false))
        {
            foreach (var record in page)
                yield return record;
        }
    }

    /// <summary>A server that repeats itself would be followed forever.</summary>
    public static void CheckCursor(SourceOptions options, string stream, string? cursor, HashSet<string> used)
    {
        if (string.IsNullOrEmpty(cursor) || !used.Add(cursor))
        {
            throw new TrackerAnswerException(
                options.Name, stream, "the tracker says that there is more and does not say where.", "Run again.");
        }
    }

    private static JsonObject Variables(int first, string? after, JsonObject? filter)
    {
        var variables = new JsonObject { ["first"] = first };
        if (after is not null)
            variables["after"] = after;
        if (filter is not null)
            variables["filter"] = filter.DeepClone();
        return variables;
    }
}
