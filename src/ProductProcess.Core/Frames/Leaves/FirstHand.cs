namespace ProductProcess.Core.Frames.Leaves;

internal sealed class FirstHand : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "first_hand",
        ColumnKind.Text,
        "",
        "The first person the item was assigned to for any time, apps and customers left out. Missing when "
        + "it never was.",
        "Assigned to Ann, later to Bob: Ann.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => HandOvers.FirstAssigned(view.History, item) is var span and >= 0 ? view.History.Assignees.Value[span] : 0);
}
