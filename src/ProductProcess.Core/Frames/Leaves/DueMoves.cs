namespace ProductProcess.Core.Frames.Leaves;

internal sealed class DueMoves : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "due_moves",
        ColumnKind.Number,
        "times",
        "How often the due date was moved from one day to another up to the end of the item or of the "
        + "window. Setting a first date is no move.",
        "Due on the 1st, put off to the 8th, then to the 15th: 2.",
        [Needs.DueDates]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Due.Moves(item));
}
