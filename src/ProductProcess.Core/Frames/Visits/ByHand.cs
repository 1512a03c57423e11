namespace ProductProcess.Core.Frames.Visits;

internal sealed class ByHand : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "by_hand",
        ColumnKind.YesNo,
        "",
        "Whether a person moved the item here, one by one: no app, no bulk move, no workflow migration. "
        + "Missing where it was written down here.",
        "Bob drags the card to In Review: yes. A robot does: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(visit => view.Visits.EnteredByHand(visit));
}
