namespace ProductProcess.Core.Frames.Parents;

internal sealed class ImprovedLater : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "improved_later",
        ColumnKind.YesNo,
        "",
        "Whether a feature or improvement under it, or of a component of it or of its leaves, was started "
        + "in the third to tenth week after its end. Missing unless it ended in the window ten weeks before "
        + "its end.",
        "Five weeks after launch an improvement of the same component starts: yes.",
        [Needs.Kinds]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Aftermath.ImprovedLater(item));
}
