namespace ProductProcess.Core.Frames.Requests;

internal sealed class UrgentAsk : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "urgent",
        ColumnKind.YesNo,
        "",
        "Whether it has a priority that means 'now, before anything else', at its end or that of the "
        + "window.",
        "A \"Blocker\": yes. A bug of medium priority: no.",
        [Needs.Priorities]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Leaves.Urgency.IsUrgent(item));
}
