namespace ProductProcess.Core.Frames.Leaves;

internal sealed class BugAfter : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "bug_after",
        ColumnKind.YesNo,
        "",
        "Whether an item that answers to something that happened is linked to it and was written down "
        + "within 10 working days of its being done. Missing when it is not done, and when none was and that "
        + "time is not over.",
        "Done on Monday, a linked bug filed on Thursday: yes.",
        [Needs.Links, Needs.Kinds]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Ties.BugAfter(item));
}
