namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// In how many weeks of the window a thread of work went on: a parent with the leaves under it, or a leaf without one.
/// </summary>
internal sealed class Threads
{
    private readonly WindowView _view;
    private readonly Dictionary<int, HashSet<int>> _weeks = [];

    public Threads(WindowView view)
    {
        _view = view;
        for (var run = 0; run < view.Runs.Count; run++)
        {
            var leaf = view.Runs.Item(run);
            if (view.Family.LeafOf[leaf] != leaf)
                continue;
            if (!_weeks.TryGetValue(ThreadOf(leaf), out var weeks))
                _weeks[ThreadOf(leaf)] = weeks = [];
            var last = Week(view.Runs.Until(run) - 1);
            for (var week = Week(view.Runs.From(run)); week <= last; week++)
                weeks.Add(week);
        }
    }

    /// <summary>Weeks in which some leaf of its thread was in progress.</summary>
    public double Weeks(int leaf) => _weeks.TryGetValue(ThreadOf(leaf), out var weeks) ? weeks.Count : 0;

    private int Week(long instant) => _view.WeekOf(_view.Days.DayOf(instant) - _view.FirstDay);

    /// <summary>The code of its parent, in the scope or not; otherwise its own.</summary>
    private int ThreadOf(int leaf) =>
        _view.History.Parents.Last(leaf) is var parent and not 0 ? parent : _view.History.Log.Items.Id[leaf];
}
