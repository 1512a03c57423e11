using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>The board of the latest sprint of a set of sprints.</summary>
internal sealed class SprintBoards(WorkLog log)
{
    private readonly Dictionary<string, Sprint> _sprints = log.Sprints.ToDictionary(sprint => sprint.Id, StringComparer.Ordinal);
    private readonly Dictionary<int, string?> _ofSet = [];

    /// <summary>The board's id; null without a sprint, or where the tracker names no board.</summary>
    public string? Of(int set)
    {
        if (set == 0)
            return null;
        if (!_ofSet.TryGetValue(set, out var board))
        {
            board = IdSet.Members(log.Lexicon[set])
                .Select(id => _sprints.GetValueOrDefault(id)).OfType<Sprint>().Where(sprint => sprint.BoardId is not null)
                .OrderByDescending(sprint => sprint.Activated).ThenBy(sprint => sprint.Id, StringComparer.Ordinal)
                .FirstOrDefault()?.BoardId;
            _ofSet[set] = board;
        }

        return board;
    }
}
