namespace ProductProcess.Core.Frames.Parents;

internal sealed class TopShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "top_share",
        ColumnKind.Number,
        "share",
        "Of its leaves finished within the window, the share done by the one person who did most. Leaves "
        + "whose doer is unknown count as nobody's. Missing with none finished, or when no doer is known.",
        "8 by one person and 2 by another: 0.8.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Doers.Of(item).TopShare);
}
