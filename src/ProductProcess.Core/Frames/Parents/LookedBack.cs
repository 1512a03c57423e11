namespace ProductProcess.Core.Frames.Parents;

internal sealed class LookedBack : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "looked_back",
        ColumnKind.YesNo,
        "",
        "Whether, in the second to thirteenth week after its end, a person commented on it or an item of "
        + "discovery under it or linked to it was written down. Missing unless it ended in the window 13 "
        + "weeks before its end.",
        "A month after launch somebody notes the effect on the epic: yes.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Aftermath.LookedBack(item));
}
