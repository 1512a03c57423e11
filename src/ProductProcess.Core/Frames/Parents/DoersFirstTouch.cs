namespace ProductProcess.Core.Frames.Parents;

internal sealed class DoersFirstTouch : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "doers_first_touch",
        ColumnKind.Number,
        "share",
        "Where the first such deed of one of these people lies between its writing down (0) and its "
        + "beginning (1). Missing as doers_early_share, and when it began as it was written down.",
        "Written down in March, begun in May, a doer comments in April: 0.5.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EarlyTouch.FirstTouch(item));
}
