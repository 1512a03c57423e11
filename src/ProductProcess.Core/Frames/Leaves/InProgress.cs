using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class InProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "in_progress",
        ColumnKind.YesNo,
        "",
        "Whether the item is in an active or waiting stage at the end of the window.",
        "In review on the last evening: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.StageOf(item).InProgress());
}
