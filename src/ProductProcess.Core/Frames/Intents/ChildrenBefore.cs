namespace ProductProcess.Core.Frames.Intents;

internal sealed class ChildrenBefore : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "children_before",
        ColumnKind.Number,
        "items",
        "Those of its children that were started before it was written down, or before they were put under "
        + "it. Children put there by one person in one go (ten or more within a minute) are left out.",
        "Two of four epics were running when the goal was written down: 2.",
        [Needs.Intents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.ChildrenBefore(item));
}
