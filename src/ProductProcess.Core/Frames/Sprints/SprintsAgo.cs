namespace ProductProcess.Core.Frames.Sprints;

internal sealed class SprintsAgo : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "sprints_ago",
        ColumnKind.Number,
        "sprints",
        "1 for the sprint of its team that ended last in the window, 2 for the one that ended before it, "
        + "and so on.",
        "The last three: 1, 2 and 3.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.SprintPace.Ago(sprint));
}
