namespace ProductProcess.Core.Frames.Leaves;

internal sealed class IntentKey : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "intent",
        ColumnKind.Text,
        "",
        "The key of the goal or initiative that the item serves through what is above it, at the end of the "
        + "window. Missing without one in the scope.",
        "\"GOAL-3\" for a story in an epic of GOAL-3.",
        [Needs.Intents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Leaves.Chains.Intent(item) is var intent and >= 0 ? view.Names.Parent(view.History.Log.Items.Id[intent]) : 0);
}
