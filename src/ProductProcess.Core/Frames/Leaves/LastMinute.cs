namespace ProductProcess.Core.Frames.Leaves;

internal sealed class LastMinute : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "last_minute",
        ColumnKind.YesNo,
        "",
        "Whether a done item with a due date was done on the day before that date, on it, or later. Missing "
        + "when it is not done or had no due date.",
        "Due on Friday and done on Thursday: yes. Done on Tuesday: no.",
        [Needs.DueDates]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Due.IsLastMinute(item));
}
