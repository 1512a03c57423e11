namespace ProductProcess.Core.Frames.Sprints;

internal sealed class Added : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "added",
        ColumnKind.Number,
        "items",
        "Items that joined the sprint after it had settled.",
        "Four urgent bugs put in on Thursday: 4.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.Sprints.All[sprint].Added);
}
