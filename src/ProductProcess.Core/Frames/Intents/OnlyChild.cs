namespace ProductProcess.Core.Frames.Intents;

internal sealed class OnlyChild : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "only_child",
        ColumnKind.YesNo,
        "",
        "Whether there is exactly one child directly under it.",
        "A goal with one epic: yes.",
        [Needs.Intents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(item => view.Intents.Children(item) == 1);
}
