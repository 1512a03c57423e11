using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class LeadTime : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "lead_time",
        ColumnKind.Days,
        "days",
        "Days from being written down to done, both ends counted, of an item that is done at the end of "
        + "the window.",
        "Filed on 1 March and done on 31 March: 31.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => Of(view, item));

    private static double Of(WindowView view, int item) => view.History.Milestones.Done(item) is var done and not Milestones.Never
        ? view.Calendar.ElapsedDays(view.History.Log.Items.Created[item], done)
        : double.NaN;
}
