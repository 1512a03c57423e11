using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class EndedInBulk : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "ended_in_bulk",
        ColumnKind.YesNo,
        "",
        "Whether the move that finished or cancelled the item was one of ten or more made at once, or "
        + "came with a workflow migration. Missing while it is open.",
        "Forty old items closed in one tidy-up: yes for each of them.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        Array.ConvertAll(rows.Mark, item => Of(view.History.Milestones, item));

    private static byte Of(Milestones milestones, int item) => milestones.Outcomes[item] == Outcome.Open
        ? FrameRows.Missing
        : milestones.EndedInBulk[item] ? FrameRows.Yes : FrameRows.No;
}
