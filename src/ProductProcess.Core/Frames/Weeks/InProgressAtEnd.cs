namespace ProductProcess.Core.Frames.Weeks;

internal sealed class InProgressAtEnd : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "in_progress",
        ColumnKind.Number,
        "items",
        "Items in progress (active or waiting) at the end of the week.",
        "Seven cards on the board on the last evening: 7.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        Array.ConvertAll(view.Weeks.InProgress, count => (double)count);
}
