namespace ProductProcess.Core.Frames.Sprints;

internal sealed class OverMost : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "over_most",
        ColumnKind.Number,
        "times",
        "Committed items divided by most_before. Missing where that is missing or 0.",
        "Twelve committed, twelve at most before: 1.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => Ratio.Of(view.Sprints.All[sprint].Committed, view.SprintPace.Most(sprint)));
}
