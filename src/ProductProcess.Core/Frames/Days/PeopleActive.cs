namespace ProductProcess.Core.Frames.Days;

internal sealed class PeopleActive : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "people_active",
        ColumnKind.Number,
        "people",
        "Distinct people active that day: assigned to an item of the team (or a part of one) while it "
        + "was in progress, or who moved one by hand. Apps, customers and those who only comment are not "
        + "counted.",
        "Ann has an item in progress, Bob moves another to done, Eve comments: 2.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.People.CountByDay(view.Teams.Count));
}
