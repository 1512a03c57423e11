namespace ProductProcess.Core.Frames.Stints;

internal sealed class FinishedBy : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Stints,
        "finished_by",
        ColumnKind.YesNo,
        "",
        "Whether the person is the one who did it (see doer of leaves). Missing when it is not done, or "
        + "nobody knows who did it.",
        "Ann hands over to Bob, who closes it: no for Ann.",
        [Needs.AssigneeHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(stint => view.Stints.FinishedBy(stint));
}
