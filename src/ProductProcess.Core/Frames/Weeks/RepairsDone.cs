namespace ProductProcess.Core.Frames.Weeks;

internal sealed class RepairsDone : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "repairs_done",
        ColumnKind.Number,
        "items",
        "Those of repairs_listed that were done within eight weeks of the beginning of the week. Missing "
        + "where the window ends earlier.",
        "One of the five is done two months later: 1.",
        [Needs.Kinds]);

    public Array Values(WindowView view, FrameRows rows) =>
        Rebuilding.Done(view, rows);
}
