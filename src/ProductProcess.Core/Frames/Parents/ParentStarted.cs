namespace ProductProcess.Core.Frames.Parents;

internal sealed class ParentStarted : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "started",
        ColumnKind.YesNo,
        "",
        "Whether it began within the window: with the first start among its leaves, or, where none was "
        + "started, with its own.",
        "The first story of the epic was pulled to In Progress in the window: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.Efforts.Started(item)));
}
