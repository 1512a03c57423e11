namespace ProductProcess.Core.Frames.Intents;

internal sealed class IntentAge : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "age",
        ColumnKind.Days,
        "days",
        "Days from the first start among the leaves that reach it to the last day of the window, both "
        + "counted, while one is in progress. Missing otherwise.",
        "First story started on Monday, window ends with Friday: 5.",
        [Needs.Intents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.Age(item));
}
