namespace ProductProcess.Core.Frames.Parents;

internal sealed class ParentAge : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "age",
        ColumnKind.Days,
        "days",
        "Days from the first start among its leaves to the last day of the window, both counted, of a "
        + "parent with a leaf in progress. Missing for all others, and when no leaf was started by hand.",
        "First story started on Monday, window ends with Friday: 5.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => ParentProgress.Age(view, item));
}
