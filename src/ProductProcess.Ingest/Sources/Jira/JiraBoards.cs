using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>
/// Boards, then sprints of all states, board by board; the same sprint may hang on several boards. A sprint that starts or ends
/// touches no item, so all are read each run. Items are never read from boards: boards leave some out.
/// </summary>
internal sealed class JiraBoards(JiraClient client, JiraProjects projects, JiraFieldFinder fields, JiraNotes notes)
{
    private const int PageSize = 50;

    /// <summary>Above this it is cheaper to read all boards than to ask project by project.</summary>
    private const int MostProjectsAsked = 10;

    /// <summary>Boards asked which field they estimate with, where it is not plain.</summary>
    private const int MostConfigurations = 20;

    private readonly Dictionary<string, JiraBoard> _boards = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<JiraBoard> BoardsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _boards.Clear();
        await foreach (var board in ListedAsync(cancellationToken).ConfigureAwait(false))
        {
            if (board.Id is { } id && _boards.TryAdd(id, board))
                yield return board;
        }

        if (fields.Points.Count != 1)
            await AskEstimationAsync(cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<JiraSprint> SprintsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var id in _boards.Values.Where(HasSprints).Select(b => b.Id!))
        {
            var sprints = PagesAsync("sprints", at => client.Agile.SprintsAsync(id, at, PageSize, cancellationToken), cancellationToken)
                .UntilRefusedAsync(refused => IsOfThisBoard(refused, id), cancellationToken);
            await foreach (var sprint in sprints.ConfigureAwait(false))
                yield return sprint;
        }
    }

    private async IAsyncEnumerable<JiraBoard> ListedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!projects.Restricted || projects.Keys.Count > MostProjectsAsked)
        {
            await foreach (var board in PagesAsync("boards", at => client.Agile.BoardsAsync(at, PageSize, cancellationToken), cancellationToken).ConfigureAwait(false))
                yield return board;
            yield break;
        }

        foreach (var key in projects.Keys)
        {
            await foreach (var board in PagesAsync("boards", at => client.Agile.BoardsAsync(key, at, PageSize, cancellationToken), cancellationToken).ConfigureAwait(false))
                yield return board;
        }
    }

    /// <summary>The field most boards estimate with comes first; those that only some use follow.</summary>
    private async Task AskEstimationAsync(CancellationToken cancellationToken)
    {
        var asked = _boards.Values.Where(HasSprints).Take(MostConfigurations).Select(b => b.Id!).ToArray();
        var votes = new List<string>();
        foreach (var id in asked)
        {
            if (await EstimationOfAsync(id, cancellationToken).ConfigureAwait(false) is { } field)
                votes.Add(field);
        }

        foreach (var field in votes.GroupBy(f => f, StringComparer.Ordinal).OrderBy(g => g.Count()).ThenByDescending(g => g.Key, StringComparer.Ordinal))
        {
            fields.Prefer(field.Key, string.Create(
                CultureInfo.InvariantCulture, $"{field.Count()} of {asked.Length} boards asked estimate with it"));
        }

        if (fields.Points.Count > 1 && !fields.BoardsDecided)
        {
            notes.Add($"{string.Join(" and ", fields.Points)} may all hold the estimate, and no board says which: "
                + $"{fields.Points[0]} is read first. Hide the fields that are not used from the account, or set a board's estimation.");
        }
    }

    private async Task<string?> EstimationOfAsync(string boardId, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = await client.Calls
                .AskAsync("boards", () => client.Agile.ConfigurationAsync(boardId, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            return configuration.Estimation?.Field?.FieldId;
        }
        catch (TrackerException refused) when (IsOfThisBoard(refused, boardId))
        {
            return null;
        }
    }

    private static bool HasSprints(JiraBoard board) => board.Type != "kanban";

    /// <summary>400: the board has no sprints. 403, 404: it is listed, but somebody else's. Either way the others go on.</summary>
    private bool IsOfThisBoard(TrackerException refused, string boardId)
    {
        if (refused.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
            notes.Add($"board {boardId} is listed, but this account may not look into it; its sprints are known from items alone.");
        return refused.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
    }

    private IAsyncEnumerable<T> PagesAsync<T>(string stream, Func<int, Task<JiraPage<T>>> page, CancellationToken cancellationToken) =>
        JiraPaging.AllAsync(at => client.Calls.AskAsync(stream, () => page(at), cancellationToken), cancellationToken);
}
