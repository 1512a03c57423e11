namespace ProductProcess.Core.Frames.Leaves;

internal sealed class OutOfHours : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "out_of_hours",
        ColumnKind.YesNo,
        "",
        "Whether a person finished the item outside the working hours that the team declared, days off "
        + "included. Missing where no hours are declared, where it is not done, and where an app or a tidy-up "
        + "closed it.",
        "Hours 8:00 to 18:00 declared, done at 22:00: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => LeafTimes.DoneOutOfHours(view, item));
}
