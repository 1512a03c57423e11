using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Requests;

internal sealed class DoneAsk : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "finished",
        ColumnKind.YesNo,
        "",
        "Whether it was done before the end of the window and still was at its end.",
        "Filed and done within the window: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.History.Milestones.Outcomes[item] == Outcome.Done);
}
