namespace ProductProcess.Core.Frames.Leaves;

internal sealed class BackwardMoves : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "backward_moves",
        ColumnKind.Number,
        "times",
        "How often the item went back to an earlier stage (backlog, ready, in progress, ended) before the "
        + "end of the window; from waiting back to active is no way back. Workflow migrations are left out.",
        "In Progress, back to To Do, In Progress, Done: 1.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => StageMoves.Backward(view, item));
}
