namespace ProductProcess.Core.Frames.Requests;

internal sealed class RequestType : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "type",
        ColumnKind.Text,
        "",
        "The type of the item, by the name the tracker shows now.",
        "\"Bug\" or \"Story\".",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Names.Type(item));
}
