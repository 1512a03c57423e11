namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AnswerGap : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "answer_gap",
        ColumnKind.Days,
        "days",
        "Median time between two comments that follow each other on the same item by different people, "
        + "within the window; weekends and holidays are left out. Missing without any.",
        "Ann on Friday noon, Bob on Monday noon: 1.",
        [Needs.Comments]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Talks.AnswerGap(item));
}
