namespace ProductProcess.Core.Frames.Changes;

internal sealed class DayOfChange : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "day",
        ColumnKind.Number,
        "day number",
        "The day of the change, as the number of days since 1 January of year 1.",
        "4 January of year 1: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(row => view.Changes.Day(row));
}
