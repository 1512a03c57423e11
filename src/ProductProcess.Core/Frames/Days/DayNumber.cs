namespace ProductProcess.Core.Frames.Days;

internal sealed class DayNumber : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "day",
        ColumnKind.Number,
        "day number",
        "The day itself, as the number of days since 1 January of year 1.",
        "4 January of year 1: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(day => day);
}
