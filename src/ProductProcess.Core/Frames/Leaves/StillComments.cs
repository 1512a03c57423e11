namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StillComments : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "still_comments",
        ColumnKind.Number,
        "comments",
        "Comments that people wrote on the item in the stretch of the window with most of them in which its "
        + "status, assignee, sprint, parent and due date stood still. Workflow migrations move nothing; apps "
        + "and customers are left out.",
        "Twelve comments between two moves on the board, three after: 12.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Still(item).Comments);
}
