namespace ProductProcess.Core.Frames.Days;

internal sealed class QuestsInProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "quests_in_progress",
        ColumnKind.Number,
        "quests",
        "Parents with a leaf of the team in progress at some time of that day, on whose leaves three or "
        + "more people were active in that week.",
        "An epic with four people on it and one with two: 1.",
        [Needs.Parents, Needs.AssigneeHistory, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.Quests.CountByDay(view.Teams.Count));
}
