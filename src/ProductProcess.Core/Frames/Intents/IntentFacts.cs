using ProductProcess.Core.Frames.Changes;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Intents;

/// <summary>
/// What hangs below each intent: its children are the parents and leaves directly under it, its leaves all that reach
/// it through their parents.
/// </summary>
internal sealed class IntentFacts
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly Groups _children;
    private readonly Groups _leaves;
    private readonly HashSet<int> _linkedInBulk;

    public IntentFacts(WindowView view)
    {
        _view = view;
        _history = view.History;
        var (above, reached) = (new int[_history.Count], new int[_history.Count]);
        for (var item = 0; item < _history.Count; item++)
        {
            var leaf = view.Family.LeafOf[item] == item;
            var direct = _history.IndexOf(_history.Parents.Last(item));
            above[item] = (leaf || IsOf(item, ItemLevel.Parent)) && direct >= 0 && IsOf(direct, ItemLevel.Intent) ? direct : -1;
            reached[item] = leaf && view.Family.Intents.Length > 0 ? view.Family.IntentOf(item) : -1;
        }

        _children = new Groups(above, _history.Count);
        _leaves = new Groups(reached, _history.Count);
        _linkedInBulk = LinkedInBulk(above);
    }

    public int Children(int intent) => _children[intent].Length;

    /// <summary>
    /// Children started before the intent was written down or before they were put under it. Those put there in one go
    /// (ten or more within a minute) are left out: that is tidying up.
    /// </summary>
    public int ChildrenBefore(int intent)
    {
        var count = 0;
        foreach (var child in _children[intent])
        {
            var there = Math.Max(_history.Log.Items.Created[intent], LinkedAt(child));
            count += StartOf(child) < there && !_linkedInBulk.Contains(child) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many levels below it follow each other with one child each.</summary>
    public int SingleLevels(int intent)
    {
        if (_children[intent].Length != 1)
            return 0;
        var child = _children[intent][0];
        return IsOf(child, ItemLevel.Parent) && _view.Family.LeavesOf(child).Length == 1 ? 2 : 1;
    }

    /// <summary>First start among its leaves, otherwise its own; <see cref="Milestones.Never"/> without one.</summary>
    public long Started(int intent)
    {
        var first = Milestones.Never;
        foreach (var leaf in _leaves[intent])
            first = Math.Min(first, _history.Milestones.Started[leaf]);
        return first != Milestones.Never ? first : _history.Milestones.Started[intent];
    }

    public bool IsInProgress(int intent)
    {
        foreach (var leaf in _leaves[intent])
        {
            if (_history.StageOf(leaf).InProgress())
                return true;
        }

        return false;
    }

    /// <summary>Days from the first start to the last day of the window, both counted; NaN when not in progress.</summary>
    public double Age(int intent) => IsInProgress(intent) && Started(intent) is var start && start != Milestones.Never
        ? _view.Days.DayOf(_view.End - 1) - _view.Days.DayOf(start) + 1
        : double.NaN;

    /// <summary>Item-days of its leaves within the window.</summary>
    public int ItemDays(int intent) => DaysOfTeams(intent).Values.Sum();

    /// <summary>Share of the team with most of these; NaN without any.</summary>
    public double TopTeamShare(int intent)
    {
        var days = DaysOfTeams(intent).Values;
        return days.Sum() == 0 ? double.NaN : (double)days.Max() / days.Sum();
    }

    /// <summary>Distinct teams of its leaves.</summary>
    public int Teams(int intent)
    {
        var teams = new HashSet<int>();
        foreach (var leaf in _leaves[intent])
            teams.Add(_view.Teams.Of[leaf]);
        teams.Remove(0);
        return teams.Count;
    }

    /// <summary>
    /// Code of its team: the one recorded on it, otherwise that of most of its leaves (of equals the first by name),
    /// otherwise its project.
    /// </summary>
    public int TeamOf(int intent)
    {
        if (_history.Log.Items.Team[intent] != 0)
            return _history.Log.Items.Team[intent];
        var counts = new int[_view.Teams.Count];
        foreach (var leaf in _leaves[intent])
        {
            if (_view.Teams.IndexOfItem(leaf) is var team and >= 0)
                counts[team]++;
        }

        return counts.Length == 0 || counts.Max() == 0
            ? _history.Log.Items.TeamOf(intent)
            : _view.Teams.Codes[Array.IndexOf(counts, counts.Max())];
    }

    private Dictionary<int, int> DaysOfTeams(int intent)
    {
        var days = new Dictionary<int, int>();
        foreach (var leaf in _leaves[intent])
            days[_view.Teams.Of[leaf]] = days.GetValueOrDefault(_view.Teams.Of[leaf]) + _view.ProgressDays.OfLeaf[leaf];
        return days;
    }

    private long StartOf(int child) =>
        IsOf(child, ItemLevel.Parent) ? _view.Efforts.Started(child) : _history.Milestones.Started[child];

    /// <summary>When a child last came under what it is under now.</summary>
    private long LinkedAt(int child) => _history.Parents.From[_history.Parents.Start[child + 1] - 1];

    private bool IsOf(int item, ItemLevel level) => _history.Log.Items.LevelOf(item) == level;

    private HashSet<int> LinkedInBulk(int[] above)
    {
        var parents = _history.Parents;
        int[] linked = [.. Enumerable.Range(0, above.Length).Where(item => above[item] >= 0 && parents.OpenedBy[parents.Start[item + 1] - 1] >= 0)];
        var bulk = BulkEdits.Of(_history.Log.Changes, Array.ConvertAll(linked, item => parents.OpenedBy[parents.Start[item + 1] - 1]));
        return [.. linked.Where((_, at) => bulk[at])];
    }
}
