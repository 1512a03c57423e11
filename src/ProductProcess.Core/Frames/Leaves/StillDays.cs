namespace ProductProcess.Core.Frames.Leaves;

internal sealed class StillDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "still_days",
        ColumnKind.Number,
        "working days",
        "Working days from the first to the last of those comments (see still_comments), both days counted; "
        + "0 without any.",
        "The first on Monday, the last on Friday of the week after: 10.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.Days(view.Leaves.Talks.Still(item)));
}
