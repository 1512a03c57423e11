namespace ProductProcess.Core.Frames.Visits;

internal sealed class PassedOnByHand : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "passed_on_by_hand",
        ColumnKind.YesNo,
        "",
        "Whether a person moved the item on from here, one by one. Missing where it is not over.",
        "A merge closes the card by itself: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(visit => view.Visits.PassedOnByHand(visit));
}
