namespace ProductProcess.Core.Frames.Sprints;

internal sealed class LateShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "late_share",
        ColumnKind.Number,
        "share",
        "Of its items (added ones too) done between its beginning and its end, the share done in the last "
        + "fifth of its working days. Missing with none.",
        "Ten working days, six of eight items done on the last two: 0.75.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.SprintFlow.LateShare(sprint));
}
