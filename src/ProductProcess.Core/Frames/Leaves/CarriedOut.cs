namespace ProductProcess.Core.Frames.Leaves;

internal sealed class CarriedOut : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "carried",
        ColumnKind.Number,
        "sprints",
        "How many sprints that ended within the window the item was carried out of: in it when it "
        + "settled, and neither done, cancelled nor taken out when it ended.",
        "In the plan of two sprints and done in the third: 2.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Sprints.CarriedOut[item]);
}
