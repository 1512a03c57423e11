using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// How many leaves of each team arrived, were accepted, started and so on, on each calendar day of the window, and how
/// many were in progress. Cells are at [team * days + day].
/// </summary>
internal sealed class DayCounts
{
    private readonly WindowView _view;
    private readonly Milestones _milestones;

    public DayCounts(WindowView view)
    {
        _view = view;
        _milestones = view.History.Milestones;
        var created = view.History.Log.Items.Created;
        Arrived = Count(leaf => created[leaf]);
        Accepted = Count(leaf => _milestones.Accepted[leaf]);
        Departed = Count(leaf => _milestones.Accepted[leaf] == Milestones.Never ? Milestones.Never : _milestones.Ended[leaf]);
        Finished = Count(_milestones.Done);
        Started = Count(leaf => _milestones.Started[leaf]);
        StartedAdHoc = Count(leaf => view.AdHoc.Of[leaf] ? _milestones.Started[leaf] : Milestones.Never);
        InProgress = CountInProgress();
    }

    public int[] Arrived { get; }

    public int[] Accepted { get; }

    /// <summary>Done, or cancelled after having been accepted.</summary>
    public int[] Departed { get; }

    public int[] Finished { get; }

    public int[] Started { get; }

    public int[] StartedAdHoc { get; }

    /// <summary>Leaves in progress at some time of the day.</summary>
    public int[] InProgress { get; }

    private int[] Count(Func<int, long> instantOf)
    {
        var cells = new int[_view.Teams.Count * _view.DayCount];
        foreach (var leaf in _view.Family.Leaves)
        {
            var instant = instantOf(leaf);
            if (!_view.Holds(instant))
                continue;
            var team = _view.Teams.IndexOfItem(leaf);
            if (team >= 0)
                cells[team * _view.DayCount + _view.Days.DayOf(instant) - _view.FirstDay]++;
        }

        return cells;
    }

    private int[] CountInProgress()
    {
        var days = _view.DayCount;
        // One cell more for each team, as a run's difference ends on the day after it.
        var rise = new int[_view.Teams.Count * (days + 1)];
        var (item, counted) = (-1, -1);
        for (var run = 0; run < _view.Runs.Count; run++)
        {
            var leaf = _view.Runs.Item(run);
            var team = _view.Teams.IndexOfItem(leaf);
            if (_view.Family.LeafOf[leaf] != leaf || team < 0)
                continue;
            counted = leaf == item ? counted : -1;
            item = leaf;
            // Two runs of a leaf may touch the same day; it counts once.
            var from = Math.Max(_view.Days.DayOf(_view.Runs.From(run)) - _view.FirstDay, counted + 1);
            var last = Math.Min(_view.Days.DayOf(_view.Runs.Until(run) - 1) - _view.FirstDay, days - 1);
            if (from > last)
                continue;
            rise[team * (days + 1) + from]++;
            rise[team * (days + 1) + last + 1]--;
            counted = last;
        }

        var cells = new int[_view.Teams.Count * days];
        for (var team = 0; team < _view.Teams.Count; team++)
        {
            var level = 0;
            for (var day = 0; day < days; day++)
                cells[team * days + day] = level += rise[team * (days + 1) + day];
        }

        return cells;
    }
}
