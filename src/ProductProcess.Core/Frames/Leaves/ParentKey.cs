namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ParentKey : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "parent_key",
        ColumnKind.Text,
        "",
        "The key of the parent at the end of the window; of a parent outside the scope the tracker's own "
        + "id. Missing without a parent.",
        "\"PAY-12\" for a story in the epic PAY-12.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.Names.Parent(view.History.Parents.Last(item)));
}
