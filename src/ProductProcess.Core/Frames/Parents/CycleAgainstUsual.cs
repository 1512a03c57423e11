namespace ProductProcess.Core.Frames.Parents;

internal sealed class CycleAgainstUsual : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "cycle_against_usual",
        ColumnKind.Number,
        "times",
        "Median cycle time of its leaves finished in the window divided by that of all leaves its team "
        + "finished. Missing without any.",
        "Four days here, eight in the team: 0.5.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.EffortPace.AgainstUsual(item));
}
