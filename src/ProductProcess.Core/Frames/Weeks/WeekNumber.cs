namespace ProductProcess.Core.Frames.Weeks;

internal sealed class WeekNumber : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "week",
        ColumnKind.Number,
        "day number",
        "The first day of the week, as the number of days since 1 January of year 1. Weeks are counted "
        + "back from the end of the window, so any weekday may be the first.",
        "4 January of year 1: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(day => day);
}
