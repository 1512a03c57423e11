namespace ProductProcess.Core.Frames.Leaves;

internal sealed class InQuest : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "in_quest",
        ColumnKind.YesNo,
        "",
        "Whether it belongs to a larger effort on which three or more people were active in one week of the "
        + "window.",
        "Ann, Bob and Cat worked on stories of its epic last week: yes.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.EffortPeople.QuestWeeks(view.History.Parents.Last(item)) > 0);
}
