namespace ProductProcess.Core.Frames.Weeks;

/// <summary>One row a team and week, in this order; a first week cut short is left out.</summary>
internal sealed class WeekRows : IFrameRows
{
    public string Frame => FrameNames.Weeks;

    public FrameRows Rows(WindowView view)
    {
        var first = view.FirstDay + view.DayCount % 7;
        int[] days = [.. Enumerable.Range(0, view.DayCount / 7).Select(week => first + 7 * week)];
        return TeamDates.Rows(view, days);
    }

    public string Label(WindowView view, FrameRows rows, int row) => "week from " + TeamDates.Label(rows.Mark[row]);
}
