namespace ProductProcess.Core.Frames.Parents;

internal sealed class GapBefore : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "gap_before",
        ColumnKind.Number,
        "working days",
        "Working days from the end of the parent that its team began before it (of the window, when that "
        + "is open) to its beginning; negative where it began earlier. Missing for the first, and when it "
        + "never began.",
        "The last epic closed on Monday, this one begun on Wednesday: 2. Begun a week before that end: -5.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortPace.GapBefore(item));
}
