namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AnchoredLate : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "anchored_late",
        ColumnKind.YesNo,
        "",
        "Whether the last link on the way up to what plans the item on the roadmap was made after its "
        + "start. Missing when it was never started, is not planned, or is planned by itself (by its label, "
        + "type or project).",
        "Started on Monday, put under an epic of the roadmap on Friday: yes.",
        [Needs.Roadmap, Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Chains.AnchoredLate(item));
}
