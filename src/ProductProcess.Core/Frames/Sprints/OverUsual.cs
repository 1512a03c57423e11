namespace ProductProcess.Core.Frames.Sprints;

internal sealed class OverUsual : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Sprints,
        "over_usual",
        ColumnKind.Number,
        "times",
        "Committed items divided by usual_before. Missing where that is missing or 0.",
        "Twelve committed, eight usual: 1.5.",
        [Needs.Sprints]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(sprint => Ratio.Of(view.Sprints.All[sprint].Committed, view.SprintPace.Usual(sprint)));
}
