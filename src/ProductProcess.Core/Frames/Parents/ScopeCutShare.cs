namespace ProductProcess.Core.Frames.Parents;

internal sealed class ScopeCutShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "scope_cut_share",
        ColumnKind.Number,
        "share",
        "Of the leaves under it when it began, the share taken out or cancelled after that, up to its end "
        + "or that of the window. Missing without any then.",
        "Ten stories at the beginning, one moved out and one cancelled: 0.2.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.ScopeMoves.CutShare(item));
}
