namespace ProductProcess.Core.Frames.Weeks;

internal sealed class QuestCycleTime : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "quest_cycle_time",
        ColumnKind.Days,
        "days",
        "Median cycle time of the items finished that week whose parent had three or more people active in "
        + "some week of the window. Missing without any.",
        "Stories of shared epics took 4, 6 and 11 days: 6.",
        [Needs.Parents, Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        QuestTimes.Median(view);
}
