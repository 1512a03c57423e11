namespace ProductProcess.Core.Frames.People;

internal sealed class TeamsIn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "teams",
        ColumnKind.Number,
        "teams",
        "Teams of the scope in which the person was active in these four weeks.",
        "Ann in Payments and in Search: 2.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(row => view.Stretches.Teams(row));
}
