namespace ProductProcess.Core.Frames.Sprints;

internal sealed class PlannedDays : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "planned_days",
        ColumnKind.Days,
        "days",
        "Time from its beginning to its planned end, in days of 24 hours. Missing where no end was "
        + "planned.",
        "Monday 9:00 to Friday of the next week 9:00: 11.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.SprintFlow.PlannedDays(sprint));
}
