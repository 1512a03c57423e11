using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Open : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "open",
        ColumnKind.YesNo,
        "",
        "Whether the item is neither done nor cancelled at the end of the window.",
        "In Review on the last evening: yes. Closed last week: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Milestones.Outcomes[item] == Outcome.Open);
}
