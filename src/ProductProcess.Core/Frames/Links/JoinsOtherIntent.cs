namespace ProductProcess.Core.Frames.Links;

internal sealed class JoinsOtherIntent : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "joins_other_intent",
        ColumnKind.YesNo,
        "",
        "Whether its items belong to different intents. Missing where one of them belongs to none that is "
        + "known.",
        "A story for \"Faster checkout\" waits for one for \"New markets\": yes.",
        [Needs.Links, Needs.Intents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(link => LinkTimes.JoinsOtherIntent(view, link));
}
