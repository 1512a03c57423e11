namespace ProductProcess.Core.Frames.Sprints;

internal sealed class Carried : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "carried",
        ColumnKind.Number,
        "items",
        "Of the committed items, those neither done, cancelled nor taken out when the sprint was "
        + "completed.",
        "Three of twelve go on to the next sprint: 3.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.Sprints.All[sprint].Carried.Count);
}
