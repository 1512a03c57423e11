namespace ProductProcess.Core.Frames.Leaves;

internal sealed class TypeName : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "type",
        ColumnKind.Text,
        "",
        "The type of the item, by the name the tracker shows now.",
        "\"Bug\" or \"Story\".",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Names.Type(item));
}
