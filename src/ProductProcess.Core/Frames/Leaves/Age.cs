namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Age : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "age",
        ColumnKind.Days,
        "days",
        "Days from start to the last day of the window, both counted, of an item in progress at its end. "
        + "Missing for all others.",
        "Started on Monday, window ends with Friday: 5.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.History.Age(item, view.Calendar) ?? double.NaN);
}
