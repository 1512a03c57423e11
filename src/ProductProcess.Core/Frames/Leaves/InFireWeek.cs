namespace ProductProcess.Core.Frames.Leaves;

internal sealed class InFireWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "in_fire_week",
        ColumnKind.YesNo,
        "",
        "Whether it was in progress in a week of the window in which its team started two or more items "
        + "that answer to something that happened.",
        "Three bugs were started in the week it was in Review: yes.",
        [Needs.Kinds, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Fires.Met(item));
}
