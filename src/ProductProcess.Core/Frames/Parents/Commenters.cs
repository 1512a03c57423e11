namespace ProductProcess.Core.Frames.Parents;

internal sealed class Commenters : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "commenters",
        ColumnKind.Number,
        "people",
        "Distinct people who wrote them.",
        "Ann wrote eight and Bob four: 2.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortTalk.Of(item).People);
}
