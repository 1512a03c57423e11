namespace ProductProcess.Core.Frames.Intents;

internal sealed class IntentCreated : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "created_in_window",
        ColumnKind.YesNo,
        "",
        "Whether it was written down within the window.",
        "A goal written on the first day of the quarter: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Holds(view.History.Log.Items.Created[item]));
}
