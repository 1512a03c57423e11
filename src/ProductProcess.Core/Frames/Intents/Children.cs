namespace ProductProcess.Core.Frames.Intents;

internal sealed class Children : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "children",
        ColumnKind.Number,
        "items",
        "Parents and leaves directly under it at the end of the window.",
        "Three epics and a task: 4.",
        [Needs.Intents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.Children(item));
}
