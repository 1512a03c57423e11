namespace ProductProcess.Core.Frames.Sprints;

internal sealed class CarriedShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "carried_share",
        ColumnKind.Number,
        "share",
        "Carried items divided by committed items. Missing with none committed.",
        "Three of twelve go on to the next sprint: 0.25.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => (double)view.Sprints.All[sprint].Carried.Count / view.Sprints.All[sprint].Committed);
}
