namespace ProductProcess.Core.Frames.Leaves;

internal sealed class AskedBy : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "asked_by",
        ColumnKind.Text,
        "",
        "Who asked: the group the ask came from where one is recorded, otherwise the reporter, customers "
        + "included.",
        "The organisation of a service desk request; the colleague who filed a bug.",
        [Needs.Requesters], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Leaves.AskedBy(item));
}
