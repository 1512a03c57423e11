namespace ProductProcess.Core.Frames.Sprints;

internal sealed class Committed : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "committed",
        ColumnKind.Number,
        "items",
        "Items in the sprint when it settled, at the end of the first working day after the one on which "
        + "it began.",
        "Twelve items on Tuesday evening of a sprint begun on Monday: 12.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.Sprints.All[sprint].Committed);
}
