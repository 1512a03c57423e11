namespace ProductProcess.Core.Frames.Leaves;

internal sealed class WaveFirst : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "wave_first",
        ColumnKind.YesNo,
        "",
        "Whether two or more teams got a like item (see wave_teams) and this one was written down first. "
        + "Missing when it was not written down within the window.",
        "The first of four like requests of one week: yes.",
        [Needs.Requesters]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.Leaves.Waves.IsFirst(item));
}
