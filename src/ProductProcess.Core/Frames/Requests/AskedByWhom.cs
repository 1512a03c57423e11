namespace ProductProcess.Core.Frames.Requests;

internal sealed class AskedByWhom : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
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
