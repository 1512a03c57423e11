namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// In how many weeks of the window a thread of work went on: a parent with the leaves under it, or a leaf without one.
/// </summary>
internal sealed class Threads
{
    private readonly WindowView _view;
    private readonly int _count;

    /// <summary>Weeks stand for days here, and there is one team: all.</summary>
    private readonly DayMarks _weeks;

    public Threads(WindowView view)
    {
        _view = view;
        _count = (view.DayCount + 6) / 7;
        _weeks = new DayMarks(_count);
        for (var run = 0; run < view.Runs.Count; run++)
        {
            var leaf = view.Runs.Item(run);
            if (view.Family.LeafOf[leaf] == leaf)
                _weeks.Mark(0, ThreadOf(leaf), Week(view.Runs.From(run)), Week(view.Runs.Until(run) - 1) + 1);
        }
    }

    /// <summary>Weeks in which some leaf of its thread was in progress.</summary>
    public double Weeks(int leaf) => _weeks.PairOf(0, ThreadOf(leaf)) is var pair and >= 0 ? _weeks.Count(pair, 0, _count) : 0;

    private int Week(long instant) => _view.WeekOf(_view.Days.DayOf(instant) - _view.FirstDay);

    /// <summary>The code of its parent, in the scope or not; otherwise its own.</summary>
    private int ThreadOf(int leaf) =>
        _view.History.Parents.Last(leaf) is var parent and not 0 ? parent : _view.History.Log.Items.Id[leaf];
}
