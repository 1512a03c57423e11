namespace ProductProcess.Core.Frames.Intents;

internal sealed class CarriedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "carried_on",
        ColumnKind.YesNo,
        "",
        "Whether it outlived the quarter in which it was written down: open two weeks after that, or a "
        + "linked intent was written down later, before the next quarter was over. Missing where the window "
        + "ends before it can be told.",
        "A goal of February, still open in mid-April: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.QuarterEnds.CarriedOn(item));
}
