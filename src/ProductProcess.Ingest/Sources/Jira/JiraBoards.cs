using System.Net;
using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>
/// Sprints of all states, board by board; the same sprint may hang on several boards. A sprint that starts or ends touches no
/// item, so all are read each run.
/// </summary>
internal sealed class JiraBoards(JiraClient client, JiraProjects projects, JiraFieldFinder fields)
{
    private const string Stream = "sprints";
    private const int PageSize = 50;

    /// <summary>Above this it is cheaper to read all boards than to ask project by project.</summary>
    private const int MostProjectsAsked = 10;

    /// <summary>Boards asked which field they estimate with, where several could be meant.</summary>
    private const int MostConfigurations = 20;

    public async IAsyncEnumerable<JiraSprint> SprintsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var board in BoardsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (board.Id is not { } id || !asked.Add(id) || board.Type == "kanban")
                continue;
            if (fields.Points.Count > 1 && asked.Count <= MostConfigurations)
                await PreferEstimationAsync(id, cancellationToken).ConfigureAwait(false);
            await foreach (var sprint in SprintsOfAsync(id, cancellationToken).ConfigureAwait(false))
                yield return sprint;
        }
    }

    private async IAsyncEnumerable<JiraBoard> BoardsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!projects.Restricted || projects.Keys.Count > MostProjectsAsked)
        {
            await foreach (var board in PagesAsync(at => client.Agile.BoardsAsync(at, PageSize, cancellationToken), cancellationToken).ConfigureAwait(false))
                yield return board;
            yield break;
        }

        foreach (var key in projects.Keys)
        {
            await foreach (var board in PagesAsync(at => client.Agile.BoardsAsync(key, at, PageSize, cancellationToken), cancellationToken).ConfigureAwait(false))
                yield return board;
        }
    }

    /// <summary>400: the board has no sprints. 403, 404: it is listed, but somebody else's. Either way the others go on.</summary>
    private async IAsyncEnumerable<JiraSprint> SprintsOfAsync(
        string boardId,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = PagesAsync(at => client.Agile.SprintsAsync(boardId, at, PageSize, cancellationToken), cancellationToken);
        await using var sprints = pages.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await sprints.MoveNextAsync().ConfigureAwait(false))
                    yield break;
            }
            catch (TrackerException refused) when (IsOfThisBoard(refused))
            {
                yield break;
            }

            yield return sprints.Current;
        }
    }

    private async Task PreferEstimationAsync(string boardId, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = await client.Calls
                .AskAsync(Stream, () => client.Agile.ConfigurationAsync(boardId, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            if (configuration.Estimation?.Field?.FieldId is { } field)
                fields.Prefer(field);
        }
        catch (TrackerException refused) when (IsOfThisBoard(refused))
        {
        }
    }

    private static bool IsOfThisBoard(TrackerException refused) =>
        refused.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    private IAsyncEnumerable<T> PagesAsync<T>(Func<int, Task<JiraPage<T>>> page, CancellationToken cancellationToken) =>
        JiraPaging.AllAsync(at => client.Calls.AskAsync(Stream, () => page(at), cancellationToken), cancellationToken);
}
