using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// When, within a sprint's working time, its leaves were started and done. Sprints are known by their place among
/// <see cref="WindowView.Sprints"/>; planned ends come from the tracker as they are now.
/// </summary>
internal sealed class SprintFlow
{
    private readonly WindowView _view;
    private readonly Dictionary<int, long> _plannedEnds = [];

    public SprintFlow(WindowView view)
    {
        _view = view;
        var log = view.History.Log;
        foreach (var sprint in log.Sprints)
        {
            if (sprint.PlannedEnd is { } end && log.Lexicon.Find(sprint.Id) is var code and not 0)
                _plannedEnds[code] = end.ToUnixTimeMilliseconds();
        }
    }

    /// <summary>Days of 24 hours from its beginning to its planned end; NaN where none was planned, or not later.</summary>
    public double PlannedDays(int sprint)
    {
        var one = _view.Sprints.All[sprint];
        return _plannedEnds.TryGetValue(one.Sprint, out var end) && end > one.Activated
            ? (end - one.Activated) / StageTime.DayLength
            : double.NaN;
    }

    /// <summary>Share of what was done within the sprint that was done in the last fifth of its working time.</summary>
    public double LateShare(int sprint) => Share(sprint, DoneAt, (at, length) => 5 * at >= 4 * length);

    /// <summary>Share of what was started within the sprint that was started in the first tenth of its working time.</summary>
    public double EarlyStarts(int sprint) => Share(sprint, StartedAt, (at, length) => 10 * at < length);

    /// <summary>Whether a weekday that is no working day lies within it.</summary>
    public bool HoldsHoliday(int sprint)
    {
        var one = _view.Sprints.All[sprint];
        for (var day = _view.Days.DayOf(one.Activated); day <= _view.Days.DayOf(one.Completed); day++)
        {
            if (DateOnly.FromDayNumber(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_view.Days.IsWorkingDay(day))
                return true;
        }

        return false;
    }

    private double Share(int sprint, Func<int, long, long> instantOf, Func<long, long, bool> counts)
    {
        var one = _view.Sprints.All[sprint];
        var length = _view.Days.WorkingTime(one.Activated, one.Completed);
        var (of, found) = (0, 0);
        foreach (var leaf in one.Members)
        {
            var at = instantOf(leaf, one.Completed);
            if (length == 0 || at < one.Activated || at > one.Completed)
                continue;
            of++;
            found += counts(_view.Days.WorkingTime(one.Activated, at), length) ? 1 : 0;
        }

        return of == 0 ? double.NaN : (double)found / of;
    }

    /// <summary>When a leaf that was done at an instant had entered that stage.</summary>
    private long DoneAt(int leaf, long instant)
    {
        var history = _view.History;
        var statuses = history.Statuses;
        var span = statuses.At(leaf, instant);
        if (span < 0 || history.Stages[statuses.Value[span]] != Work.Stage.Done || history.Cancels(history.ResolutionAt(leaf, instant)))
            return Milestones.Never;
        while (span > statuses.Start[leaf] && history.Stages[statuses.Value[span - 1]] == Work.Stage.Done)
            span--;
        return statuses.From[span];
    }

    private long StartedAt(int leaf, long instant) => _view.History.Milestones.Started[leaf];
}
