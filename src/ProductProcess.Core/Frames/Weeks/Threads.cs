namespace ProductProcess.Core.Frames.Weeks;

internal sealed class Threads : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Weeks,
        "threads",
        ColumnKind.Number,
        "parents",
        "Distinct parents with a leaf of the team in progress that week.",
        "Five stories in progress, four of them in one epic: 2.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        FrameRows.Numbers(view.ParentsInProgress.CountByStretch(view.Teams.Count, view.WholeWeeks));
}
