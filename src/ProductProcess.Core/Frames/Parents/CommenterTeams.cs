namespace ProductProcess.Core.Frames.Parents;

internal sealed class CommenterTeams : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "commenter_teams",
        ColumnKind.Number,
        "teams",
        "Distinct teams in which the people who commented are mostly active in the window. Those active in "
        + "none do not count.",
        "Ann of Payments and Bob of Search: 2.",
        [Needs.Comments, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortTalk.Of(item).Teams);
}
