namespace ProductProcess.Core.Frames.People;

internal sealed class ActiveDaysIn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "active_days",
        ColumnKind.Number,
        "working days",
        "Working days of these four weeks on which the person was active in the team.",
        "Two weeks of holiday: 10.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(row => view.Stretches.ActiveDays(row));
}
