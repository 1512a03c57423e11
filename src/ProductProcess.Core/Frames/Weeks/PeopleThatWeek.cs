namespace ProductProcess.Core.Frames.Weeks;

internal sealed class PeopleThatWeek : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "people_active",
        ColumnKind.Number,
        "people",
        "Distinct people active on at least one day of the week (see the column people_active of days), "
        + "days off included.",
        "Ann on Monday and Tuesday, Bob on Sunday: 2.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        Array.ConvertAll(view.Weeks.People, count => (double)count);
}
