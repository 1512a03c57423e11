namespace ProductProcess.Core.Frames.Changes;

internal sealed class FieldName : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "field",
        ColumnKind.Text,
        "",
        "What was changed: status, assignee, priority, sprint, parent, labels, due, estimate, type, team, "
        + "project, flag, link, workflow, components, key or resolution.",
        "The card was dragged to Done: status.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(row => view.Names.Field(view.Changes.Field(row)));
}
