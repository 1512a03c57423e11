namespace ProductProcess.Core.Frames.Requests;

internal sealed class AskedFromOtherTeam : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "from_other_team",
        ColumnKind.YesNo,
        "",
        "Whether the person who wrote it down is, on most days of the window, active in another team than "
        + "that of the item. Missing where one of the two is not known.",
        "Ann of Payments files an item for Search: yes.",
        [Needs.Requesters, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => RequestFacts.IsFromOtherTeam(view, item));
}
