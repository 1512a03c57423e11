namespace ProductProcess.Core.Frames.Parents;

internal sealed class Span : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "span",
        ColumnKind.Days,
        "days",
        "Days from its beginning (see started) to the day it was itself done or cancelled, both counted. "
        + "Missing while it is open, when it never began, and when it ended before.",
        "First story started on Monday, epic closed on Friday: 5.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => EffortFacts.Span(view, item));
}
