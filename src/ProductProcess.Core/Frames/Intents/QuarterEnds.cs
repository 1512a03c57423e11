using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Intents;

/// <summary>How intents stand at the ends of calendar quarters.</summary>
internal sealed class QuarterEnds
{
    /// <summary>Who closes what is over takes a few days for it.</summary>
    private const int GraceDays = 14;

    private readonly WindowView _view;
    private readonly WorkHistory _history;

    /// <summary>Days with which a quarter begins, within the window or on the day after it.</summary>
    private readonly int[] _begins;

    public QuarterEnds(WindowView view)
    {
        _view = view;
        _history = view.History;
        _begins = [.. Enumerable.Range(view.FirstDay + 1, view.DayCount).Where(day => NextFrom(day) == day && view.Days.StartOf(day) <= view.End)];
    }

    /// <summary>Ends of quarters within the window at which it was written down and neither done nor cancelled.</summary>
    public int Open(int intent) => _begins.Count(day => IsOpenAt(intent, _view.Days.StartOf(day)));

    /// <summary>
    /// Whether it outlived the quarter in which it was written down: it was open two weeks after that, or a linked
    /// intent was written down after it, and before the next quarter was over. Null where the window ends before it
    /// can be told.
    /// </summary>
    public bool? CarriedOn(int intent)
    {
        var created = _view.Days.DayOf(_history.Log.Items.Created[intent]);
        var next = NextFrom(created + 1);
        if (_view.Days.StartOf(next + GraceDays) > _view.End)
            return null;
        if (IsOpenAt(intent, _view.Days.StartOf(next + GraceDays)))
            return true;
        var after = NextFrom(next + 1);
        if (_view.Links.Neighbours(intent).Any(other => Follows(intent, other, after)))
            return true;
        return _view.Days.StartOf(after) > _view.End ? null : false;
    }

    private bool Follows(int intent, int other, int before) =>
        _history.Log.Items.LevelOf(other) == Work.ItemLevel.Intent
        && _history.Log.Items.Created[other] > _history.Log.Items.Created[intent]
        && _view.Days.DayOf(_history.Log.Items.Created[other]) < before;

    /// <summary>Not done or cancelled then, whatever became of it later.</summary>
    private bool IsOpenAt(int intent, long instant) =>
        _history.Log.Items.Created[intent] < instant && !_history.StageAt(intent, instant - 1).Ended();

    /// <summary>The first day of a quarter that is not before a day.</summary>
    private static int NextFrom(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        var quarter = new DateOnly(date.Year, (date.Month - 1) / 3 * 3 + 1, 1);
        return (quarter == date ? quarter : quarter.AddMonths(3)).DayNumber;
    }
}
