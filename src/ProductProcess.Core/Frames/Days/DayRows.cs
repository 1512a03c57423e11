namespace ProductProcess.Core.Frames.Days;

/// <summary>One row a team and working day, in this order; days of one week hang together.</summary>
internal sealed class DayRows : IFrameRows
{
    public string Frame => FrameNames.Days;

    public FrameRows Rows(WindowView view)
    {
        int[] days = [.. Enumerable.Range(view.FirstDay, view.DayCount)
            .Where(day => view.Days.IsWorkingDay(day) && view.Days.StartOf(day) < view.End)];
        return TeamDates.Rows(view, days);
    }

    public string Label(WindowView view, FrameRows rows, int row) => TeamDates.Label(rows.Mark[row]);
}
