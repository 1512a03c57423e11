namespace ProductProcess.Core.Frames.Sprints;

internal sealed class CompletedAll : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "completed_all",
        ColumnKind.Number,
        "items",
        "Items done when the sprint was completed, committed or added.",
        "Eight of twelve committed and two of three added: 10.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => view.Sprints.All[sprint].DoneOfAll);
}
