using ProductProcess.Core.History;
using ProductProcess.Core.Work;

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
        InProgress = view.ProgressDays.OfTeams(_ => true);
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

    /// <summary>Leaves of one kind of work that were started on each day.</summary>
    public int[] StartedOf(ItemKind kind) => Count(leaf =>
        _view.History.Log.Items.KindOf(leaf) == kind ? _milestones.Started[leaf] : Milestones.Never);

    /// <summary>Leaves whose instant lies on each day; <see cref="Milestones.Never"/> lies on none.</summary>
    public int[] Count(Func<int, long> instantOf)
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
}
