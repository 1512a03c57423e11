namespace ProductProcess.Core.Frames.Parents;

internal sealed class ParentCancelled : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "cancelled",
        ColumnKind.YesNo,
        "",
        "Whether it was itself cancelled within the window and still was at its end, by its own status.",
        "The epic was closed as Won't do: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Cancelled(item)));
}
