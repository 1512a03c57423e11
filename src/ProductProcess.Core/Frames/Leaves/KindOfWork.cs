namespace ProductProcess.Core.Frames.Leaves;

internal sealed class KindOfWork : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "kind",
        ColumnKind.Text,
        "",
        "The kind of work: feature, reactive, improvement, discovery or other, by the mapping or by well-known names of "
        + "types and labels. Missing where neither tells.",
        "A \"Bug\" is reactive, a \"Spike\" is discovery, a \"Task\" is missing.",
        [Needs.Kinds]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Names.Kind(item));
}
