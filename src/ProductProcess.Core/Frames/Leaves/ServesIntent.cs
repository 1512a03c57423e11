namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ServesIntent : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "has_intent",
        ColumnKind.YesNo,
        "",
        "Whether the item serves a goal or initiative through what is above it, at the end of the window. "
        + "Missing where what is above it lies outside the scope.",
        "A story in an epic of the initiative \"Faster checkout\": yes.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Chains.HasIntent(item));
}
