namespace ProductProcess.Core.Frames.Intents;

internal sealed class IntentInProgress : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "in_progress",
        ColumnKind.YesNo,
        "",
        "Whether at least one leaf that reaches it through its parents is in progress at the end of the "
        + "window.",
        "One story of one of its epics is in review: yes.",
        [Needs.Intents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Intents.IsInProgress(item));
}
