namespace ProductProcess.Core.Frames.Days;

internal sealed class ParentsInProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Days,
        "parents_in_progress",
        ColumnKind.Number,
        "parents",
        "Distinct parents (as of the end of the window) with a leaf of the team in progress at some time "
        + "of that day.",
        "Three stories in progress, two of them in one epic: 2.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.OfDays(view, view.ParentsInProgress.CountByDay(view.Teams.Count));
}
