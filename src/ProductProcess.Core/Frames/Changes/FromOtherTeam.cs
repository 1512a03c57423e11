namespace ProductProcess.Core.Frames.Changes;

internal sealed class FromOtherTeam : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "from_other_team",
        ColumnKind.YesNo,
        "",
        "Whether the person who made it is, on most days of the window, active in another team than that "
        + "of the item. Missing where one of the two is not known.",
        "Ann of Payments takes the flag off an item of Search: yes.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(row => view.Changes.IsFromOtherTeam(row));
}
