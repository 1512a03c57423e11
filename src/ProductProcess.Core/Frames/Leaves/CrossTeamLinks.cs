namespace ProductProcess.Core.Frames.Leaves;

internal sealed class CrossTeamLinks : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "cross_team_links",
        ColumnKind.Number,
        "links",
        "Links by which the item or a part of it blocks an item of another team, or is blocked by one, "
        + "known at the end of the window. What lies outside the scope counts as another team.",
        "It waits for an item of Search and blocks one of Payments: 2.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Ties.AcrossTeams(item));
}
