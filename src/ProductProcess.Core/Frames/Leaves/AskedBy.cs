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
        rows.Texts(item => view.History.Log.Items.RequesterGroup[item] is var group and not 0
            ? group
            : view.History.Log.Items.Reporter[item]);
}
