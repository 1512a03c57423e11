namespace ProductProcess.Core.Frames.Sprints;

internal sealed class UsualBefore : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "usual_before",
        ColumnKind.Number,
        "items",
        "Median of the items completed (added ones too) in the five sprints of the team before it, those "
        + "before the window included. Missing with fewer than three.",
        "7, 9, 8, 14 and 8 before: 8.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.SprintPace.Usual(sprint));
}
