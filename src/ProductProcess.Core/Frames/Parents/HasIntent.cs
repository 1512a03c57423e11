namespace ProductProcess.Core.Frames.Parents;

internal sealed class HasIntent : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "has_intent",
        ColumnKind.YesNo,
        "",
        "Whether it belongs, directly or through what is above it, to an intent. Missing where what it "
        + "belongs to lies outside the scope.",
        "An epic under the initiative \"Faster checkout\": yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => EffortFacts.HasIntent(view, item));
}
