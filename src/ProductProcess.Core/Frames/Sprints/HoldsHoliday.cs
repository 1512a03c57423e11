namespace ProductProcess.Core.Frames.Sprints;

internal sealed class HoldsHoliday : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "holds_holiday",
        ColumnKind.YesNo,
        "",
        "Whether a weekday that is a holiday in the calendar of the scope lies between its first and its "
        + "last day.",
        "A sprint over the first of May: yes.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(sprint => view.SprintFlow.HoldsHoliday(sprint));
}
