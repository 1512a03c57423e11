namespace ProductProcess.Core.Frames.Parents;

internal sealed class PeopleOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "people",
        ColumnKind.Number,
        "people",
        "Distinct people who did its leaves finished within the window.",
        "8 by one person and 2 by another: 2.",
        [Needs.Parents, Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Doers.Of(item).People);
}
