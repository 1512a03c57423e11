using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

internal sealed class StartedOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "started_on",
        ColumnKind.Number,
        "day number",
        "The day on which it began (see started), as the number of days since 1 January of year 1, also "
        + "before the window. Missing when it never began.",
        "Begun on 4 January of year 1: 3.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Efforts.Started(item) is var at && at != Milestones.Never ? view.Days.DayOf(at) : double.NaN);
}
