namespace ProductProcess.Core.Frames.Parents;

internal sealed class ActiveWeeks : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "active_weeks",
        ColumnKind.Number,
        "weeks",
        "Weeks of the window in which anybody was active on its leaves.",
        "Work in the first week and in the fifth: 2.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortPeople.ActiveWeeks(view.History.Log.Items.Id[item]));
}
