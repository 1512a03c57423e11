namespace ProductProcess.Core.Frames.Parents;

internal sealed class TogetherAgain : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "together_again",
        ColumnKind.Number,
        "share",
        "Of the people active on its leaves, the largest share that was active on one other effort in the "
        + "eight weeks after its end; 0 where no two were. Missing unless it ended in the window eight weeks "
        + "before its end, with two people.",
        "Three of four go on to the next epic: 0.75.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Regrouping.TogetherAgain(item));
}
