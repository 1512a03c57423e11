namespace ProductProcess.Core.Frames.Leaves;

internal sealed class NeedsOtherTeam : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "needs_other_team",
        ColumnKind.YesNo,
        "",
        "Whether an item of another team blocks this one or a part of it by a link, or it was itself moved "
        + "from one team to another before its end. What lies outside the scope counts as another team.",
        "A story of Payments blocked by one of Search: yes.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Ties.NeedsOtherTeam(item));
}
