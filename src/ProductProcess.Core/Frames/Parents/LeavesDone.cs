namespace ProductProcess.Core.Frames.Parents;

internal sealed class LeavesDone : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "leaves_done",
        ColumnKind.Number,
        "items",
        "How many of its leaves were finished within the window.",
        "An epic of 12 stories, 5 of them done in the window: 5.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Doers.Of(item).LeavesDone);
}
