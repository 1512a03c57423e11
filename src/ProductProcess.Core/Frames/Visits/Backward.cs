namespace ProductProcess.Core.Frames.Visits;

internal sealed class Backward : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "backward",
        ColumnKind.YesNo,
        "",
        "Whether the item came here from a later stage; active and waiting count as one. Missing where it "
        + "was written down here, or a stage is not known.",
        "From In Progress back to To Do: yes. From Review back to In Progress: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(visit => view.Visits.IsBackward(visit));
}
