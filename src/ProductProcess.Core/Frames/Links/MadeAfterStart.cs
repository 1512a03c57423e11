namespace ProductProcess.Core.Frames.Links;

internal sealed class MadeAfterStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "made_after_start",
        ColumnKind.YesNo,
        "",
        "Whether it was made after the item it leads to (the blocked one) had been started. Missing where "
        + "nobody recorded when it was made, and where that item lies outside the scope.",
        "Found in the middle of the work that PAY-1 is needed: yes.",
        [Needs.Links, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(link => LinkTimes.MadeAfterStart(view, link));
}
