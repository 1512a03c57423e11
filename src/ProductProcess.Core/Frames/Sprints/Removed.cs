namespace ProductProcess.Core.Frames.Sprints;

internal sealed class Removed : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "removed",
        ColumnKind.Number,
        "items",
        "Of the committed items, those taken out or cancelled before the sprint was completed, and not "
        + "done.",
        "One of twelve went back to the backlog: 1.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.Sprints.All[sprint].Removed);
}
