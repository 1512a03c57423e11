namespace ProductProcess.Core.Frames.Parents;

internal sealed class BeforeStart : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "before_start",
        ColumnKind.Days,
        "days",
        "Time from its writing down to its beginning (see started), in days of 24 hours; 0 where a leaf "
        + "was started before. Missing when it never began.",
        "Written down at noon on the first, begun at noon on the fifteenth: 14.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => EffortFacts.BeforeStart(view, item));
}
