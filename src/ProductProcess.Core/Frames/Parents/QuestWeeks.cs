namespace ProductProcess.Core.Frames.Parents;

internal sealed class QuestWeeks : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "quest_weeks",
        ColumnKind.Number,
        "weeks",
        "Weeks of the window in which three or more people were active on its leaves.",
        "Three people in the first two weeks, one after: 2.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortPeople.QuestWeeks(view.History.Log.Items.Id[item]));
}
