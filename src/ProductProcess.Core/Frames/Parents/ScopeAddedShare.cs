namespace ProductProcess.Core.Frames.Parents;

internal sealed class ScopeAddedShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "scope_added_share",
        ColumnKind.Number,
        "times",
        "Leaves that came under it after it had begun, up to its end or that of the window, divided by "
        + "those under it when it began. Missing without any then.",
        "Ten stories at the beginning, four more later: 0.4.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.ScopeMoves.AddedShare(item));
}
