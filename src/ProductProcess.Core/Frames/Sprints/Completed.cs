namespace ProductProcess.Core.Frames.Sprints;

internal sealed class Completed : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "completed",
        ColumnKind.Number,
        "items",
        "Of the committed items, those done when the sprint was completed.",
        "Eight of twelve: 8.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.Sprints.All[sprint].Done);
}
