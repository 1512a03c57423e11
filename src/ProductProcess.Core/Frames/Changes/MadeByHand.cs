namespace ProductProcess.Core.Frames.Changes;

internal sealed class MadeByHand : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "by_hand",
        ColumnKind.YesNo,
        "",
        "Whether a person made it one by one: no app, no workflow migration, and not one of ten or more "
        + "changes of that field by the same person within a minute.",
        "Ann sets a due date: yes. Twenty at once in a bulk edit: no.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.IsByHand(row));
}
