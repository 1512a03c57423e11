namespace ProductProcess.Core.Frames.Parents;

internal sealed class NothingInFirstHalf : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "nothing_in_first_half",
        ColumnKind.YesNo,
        "",
        "Whether none of its leaves was done in the first half of its life, from its beginning to its end. "
        + "Missing where span is.",
        "Ten weeks long, the first story done after eight: yes.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => FirstSlice.NothingInFirstHalf(view, item));
}
