namespace ProductProcess.Core.Frames.Sprints;

internal sealed class EarlyStarts : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "early_starts",
        ColumnKind.Number,
        "share",
        "Of its items (added ones too) started between its beginning and its end, the share started in the "
        + "first tenth of its working days. Missing with none.",
        "Ten working days, nine of ten items started on the first: 0.9.",
        [Needs.Sprints, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.SprintFlow.EarlyStarts(sprint));
}
