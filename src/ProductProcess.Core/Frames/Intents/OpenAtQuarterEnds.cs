namespace ProductProcess.Core.Frames.Intents;

internal sealed class OpenAtQuarterEnds : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "open_at_quarter_ends",
        ColumnKind.Number,
        "times",
        "Ends of calendar quarters within the window at which it had been written down and was neither "
        + "done nor cancelled.",
        "Written down in January, done in November: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.QuarterEnds.Open(item));
}
