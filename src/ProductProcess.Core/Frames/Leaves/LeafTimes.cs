using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>When things happened, as numbers to compare and to bin by; NaN where they did not.</summary>
internal static class LeafTimes
{
    /// <summary>Days since the first day of the window began; its whole part is the local day.</summary>
    public static double On(WindowView view, long instant)
    {
        if (instant == Milestones.Never)
            return double.NaN;
        var day = view.Days.DayOf(instant);
        return day - view.FirstDay + PartOfDay(view, day, instant);
    }

    /// <summary>The week of the window, 1 for the first; NaN outside it.</summary>
    public static double Week(WindowView view, long instant) =>
        view.Holds(instant) ? view.WeekOf(view.Days.DayOf(instant) - view.FirstDay) + 1 : double.NaN;

    /// <summary>The fortnight of the window, counted back from its end; 1 for the first, which may be half a one.</summary>
    public static double Fortnight(WindowView view, long instant)
    {
        var weeks = (view.DayCount + 6) / 7;
        return view.Holds(instant) ? (weeks + 1) / 2 - (weeks - (int)Week(view, instant)) / 2 : double.NaN;
    }

    /// <summary>How much of its calendar quarter was over: 0 at its beginning, hardly 1 at its end.</summary>
    public static double PlaceInQuarter(WindowView view, long instant)
    {
        if (instant == Milestones.Never)
            return double.NaN;
        var day = view.Days.DayOf(instant);
        var date = DateOnly.FromDayNumber(day);
        var first = new DateOnly(date.Year, 3 * ((date.Month - 1) / 3) + 1, 1);
        return (day - first.DayNumber + PartOfDay(view, day, instant)) / (first.AddMonths(3).DayNumber - first.DayNumber);
    }

    /// <summary>Code of the name of its calendar quarter; 0 where it did not happen.</summary>
    public static int Quarter(WindowView view, long instant) =>
        instant == Milestones.Never ? 0 : view.Names.QuarterOf(DateOnly.FromDayNumber(view.Days.DayOf(instant)));

    /// <summary>
    /// Days of 24 hours from an instant to the start of an item; while it is not started, to its cancelling or the end
    /// of the window. NaN where the instant never came, and of what was done without a start.
    /// </summary>
    public static double ToStart(WindowView view, int item, long from)
    {
        var milestones = view.History.Milestones;
        if (from == Milestones.Never)
            return double.NaN;
        if (milestones.Started[item] != Milestones.Never)
            return (milestones.Started[item] - from) / StageTime.DayLength;
        return milestones.Outcomes[item] == Outcome.Done ? double.NaN : (End(view, item) - from) / StageTime.DayLength;
    }

    /// <summary>Days of 24 hours from start to done or cancelled, or to the end of the window; NaN without a start.</summary>
    public static double SinceStart(WindowView view, int item) =>
        view.History.Milestones.Started[item] is var start and not Milestones.Never
            ? (End(view, item) - start) / StageTime.DayLength
            : double.NaN;

    /// <summary>Time in waiting ÷ time from start to done; NaN where it is not done, was never started or took no time.</summary>
    public static double WaitingShare(WindowView view, int item) =>
        view.History.Milestones.Outcomes[item] == Outcome.Done && SinceStart(view, item) is var elapsed and > 0
            ? StageTime.SinceStart(view.History, item, Stage.Waiting) / elapsed
            : double.NaN;

    /// <summary>Days of 24 hours from creation to done or cancelled, or to the end of the window.</summary>
    public static double SinceCreation(WindowView view, int item) =>
        (End(view, item) - view.History.Log.Items.Created[item]) / StageTime.DayLength;

    /// <summary>When the item was done or cancelled; while it is open, the end of the window.</summary>
    public static long End(WindowView view, int item) => Math.Min(view.History.Milestones.Ended[item], view.End);

    /// <summary>
    /// Whether a human finished it by hand outside the declared hours; null where it is not done, nobody declared
    /// hours, or no hand moved it: an app or a tidy-up tells nothing of anybody's evening.
    /// </summary>
    public static bool? DoneOutOfHours(WindowView view, int item)
    {
        var done = view.History.Milestones.Done(item);
        if (view.Calendar.Hours is null || done == Milestones.Never
            || HandMoves.Mover(view.History, HandMoves.EndingSpan(view.History, item)) == 0)
            return null;
        return view.Calendar.IsWorkingTime(done) == false;
    }

    private static double PartOfDay(WindowView view, int day, long instant)
    {
        var start = view.Days.StartOf(day);
        return (double)(instant - start) / (view.Days.StartOf(day + 1) - start);
    }
}
