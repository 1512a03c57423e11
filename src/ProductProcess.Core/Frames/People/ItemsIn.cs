namespace ProductProcess.Core.Frames.People;

internal sealed class ItemsIn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "items",
        ColumnKind.Number,
        "items",
        "Items of the team on which the person was active in these four weeks.",
        "Six tickets of Payments: 6.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(row => view.Stretches.Items(row));
}
