namespace ProductProcess.Core.Frames.Intents;

internal sealed class IntentFinished : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "finished",
        ColumnKind.YesNo,
        "",
        "Whether it was itself done within the window and still was at its end, by its own status.",
        "The goal was moved to Done: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Milestones.Done(item)));
}
