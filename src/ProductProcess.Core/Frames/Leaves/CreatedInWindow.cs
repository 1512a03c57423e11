namespace ProductProcess.Core.Frames.Leaves;

internal sealed class CreatedInWindow : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "created_in_window",
        ColumnKind.YesNo,
        "",
        "Whether the item was written down within the window.",
        "Filed on the second day of the window: yes. Filed the day before it began: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Log.Items.Created[item]));
}
