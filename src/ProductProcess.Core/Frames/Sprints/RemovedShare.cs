namespace ProductProcess.Core.Frames.Sprints;

internal sealed class RemovedShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "removed_share",
        ColumnKind.Number,
        "share",
        "Removed items divided by committed items. Missing with none committed.",
        "One of ten went back to the backlog: 0.1.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => (double)view.Sprints.All[sprint].Removed / view.Sprints.All[sprint].Committed);
}
