namespace ProductProcess.Core.Frames.Stints;

internal sealed class ActiveDaysOf : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Stints,
        "active_days",
        ColumnKind.Number,
        "working days",
        "Working days on which it was in progress while assigned to the person, also before the window.",
        "Assigned on Monday, In Progress from Wednesday to Friday: 3.",
        [Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(stint => view.Stints.ActiveDays(stint));
}
