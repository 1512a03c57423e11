namespace ProductProcess.Core.Frames.Sprints;

internal sealed class MostBefore : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "most_before",
        ColumnKind.Number,
        "items",
        "The most items completed (added ones too) in one of the eight sprints of the team before it, "
        + "those before the window included. Missing with fewer than three.",
        "7, 9, 8, 14 and 8 before: 14.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.SprintPace.Most(sprint));
}
