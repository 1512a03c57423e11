namespace ProductProcess.Core.Frames.Parents;

internal sealed class AnswerGap : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "answer_gap",
        ColumnKind.Days,
        "working days",
        "Median time between two comments of the window that follow each other on one item (it, a leaf or "
        + "a part) and are by different people, days off left out. Missing without any.",
        "Ann asks on Friday noon, Bob answers on Monday noon: 1.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortTalk.Of(item).AnswerGap);
}
