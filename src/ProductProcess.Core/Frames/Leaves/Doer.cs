namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Doer : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "doer",
        ColumnKind.Text,
        "",
        "Who did a done item: the person assigned at the instant of done, otherwise the person who moved "
        + "it there by hand. Missing when it is not done, or neither is known. Never an app.",
        "Ann is the assignee when Bob drags the card to Done: Ann.",
        [Needs.AssigneeHistory], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Hands.Doer[item]);
}
