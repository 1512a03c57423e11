using System.Runtime.CompilerServices;

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
}
