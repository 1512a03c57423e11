namespace ProductProcess.Core.Frames.Weeks;

internal sealed class QuestsActive : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "quests_active",
        ColumnKind.Number,
        "quests",
        "Parents with a leaf of the team in progress that week, on whose leaves three or more people were "
        + "active in that week.",
        "An epic with four people on it and one with two: 1.",
        [Needs.Parents, Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        FrameRows.Numbers(view.Quests.CountByStretch(view.Teams.Count, view.WholeWeeks));
}
