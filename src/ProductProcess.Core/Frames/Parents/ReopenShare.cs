namespace ProductProcess.Core.Frames.Parents;

internal sealed class ReopenShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "reopen_share",
        ColumnKind.Number,
        "share",
        "Of its leaves that were ever done or cancelled, the share that was moved back afterwards. Missing "
        + "without any.",
        "One of five finished stories came back: 0.2.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => EffortFacts.ReopenShare(view, item));
}
