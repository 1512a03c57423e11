namespace ProductProcess.Core.Frames.Parents;

internal sealed class ParentFinished : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "finished",
        ColumnKind.YesNo,
        "",
        "Whether the parent itself was done within the window and still was at its end, by its own "
        + "status.",
        "The epic was moved to Done in the window: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Done(item)));
}
