using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>
/// Walks pages that are found by offset: goes on by what was returned, not by what was asked for, and ends on an empty page,
/// on <c>isLast</c>, or when the total is reached.
/// </summary>
internal static class JiraPaging
{
    public static async IAsyncEnumerable<T> AllAsync<T>(
        Func<int, Task<JiraPage<T>>> page,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var at = 0; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var got = await page(at).ConfigureAwait(false);
            foreach (var value in got.Values ?? [])
                yield return value;
            at += got.Values?.Count ?? 0;
            if (got.Values is not { Count: > 0 } || got.IsLast == true || (got.IsLast is null && got.Total is { } total && at >= total))
                yield break;
        }
    }
}
