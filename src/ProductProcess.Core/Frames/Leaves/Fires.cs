using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>In which weeks of the window a team started two or more items that answer something that happened.</summary>
internal sealed class Fires
{
    public const int Least = 2;

    private readonly WindowView _view;
    private readonly int[] _started;

    /// <summary>Leaves that were in progress in such a week of their team.</summary>
    private readonly bool[] _met;

    public Fires(WindowView view)
    {
        _view = view;
        _met = new bool[view.History.Count];
        _started = new int[view.Teams.Count * Weeks];
        foreach (var leaf in view.Family.Leaves)
        {
            var start = view.History.Milestones.Started[leaf];
            var team = view.Teams.IndexOfItem(leaf);
            if (team >= 0 && view.Holds(start) && view.History.Log.Items.KindOf(leaf) == ItemKind.Reactive)
                _started[team * Weeks + Week(start)]++;
        }

        for (var run = 0; run < view.Runs.Count; run++)
        {
            var leaf = view.Runs.Item(run);
            if (view.Family.LeafOf[leaf] == leaf && !_met[leaf])
                _met[leaf] = Meets(leaf, view.Runs.From(run), view.Runs.Until(run));
        }
    }

    public bool Met(int leaf) => _met[leaf];

    private int Weeks => (_view.DayCount + 6) / 7;

    private bool Meets(int leaf, long from, long until)
    {
        var team = _view.Teams.IndexOfItem(leaf);
        var last = team < 0 ? -1 : Week(until - 1);
        for (var week = Week(from); week <= last; week++)
        {
            if (_started[team * Weeks + week] >= Least)
                return true;
        }

        return false;
    }

    private int Week(long instant) => _view.WeekOf(_view.Days.DayOf(instant) - _view.FirstDay);
}
