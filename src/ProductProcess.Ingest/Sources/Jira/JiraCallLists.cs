using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Answers that are lists, as sequences.</summary>
internal static class JiraCallLists
{
    public static async IAsyncEnumerable<T> ListAsync<T>(
        this JiraCalls calls,
        string stream,
        Func<Task<IReadOnlyList<T>>> list,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var member in await calls.AskAsync(stream, list, cancellationToken).ConfigureAwait(false))
            yield return member;
    }

    /// <summary>The sequence as far as it goes before a refusal that concerns nothing else.</summary>
    public static async IAsyncEnumerable<T> UntilRefusedAsync<T>(
        this IAsyncEnumerable<T> all,
        Func<TrackerException, bool> expected,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var members = all.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await members.MoveNextAsync().ConfigureAwait(false))
                    yield break;
            }
            catch (TrackerException refused) when (expected(refused))
            {
                yield break;
            }

            yield return members.Current;
        }
    }
}
