namespace ProductProcess.Core.Frames.Parents;

internal sealed class FirstSliceAt : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "first_slice",
        ColumnKind.Number,
        "share",
        "Where in its life, from 0 (its beginning) to 1 (its end or later), the first of its leaves was "
        + "done. Done is not yet released. Missing where span is, and when no leaf is done.",
        "Ten weeks long, the first story done after eight: 0.8.",
        [Needs.Parents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => FirstSlice.Of(view, item));
}
