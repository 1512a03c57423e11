using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

internal sealed class EndedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "ended_on",
        ColumnKind.Number,
        "day number",
        "The day on which it was itself done or cancelled, as the number of days since 1 January of year "
        + "1, also before the window. Missing when it is open.",
        "Closed on 4 January of year 1: 3.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Efforts.Ended(item) is var at && at != Milestones.Never ? view.Days.DayOf(at) : double.NaN);
}
