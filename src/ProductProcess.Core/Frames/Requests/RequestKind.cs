namespace ProductProcess.Core.Frames.Requests;

internal sealed class RequestKind : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "kind",
        ColumnKind.Text,
        "",
        "The kind of work asked for: feature, reactive, improvement, discovery or other, by the mapping or "
        + "by well-known names of types and labels. Missing where neither tells.",
        "A \"Bug\" is reactive, a \"Spike\" is discovery.",
        [Needs.Kinds]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Names.Kind(item));
}
