using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class ComponentSet : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "components",
        ColumnKind.Set,
        "",
        "The components of the item at the end of the window.",
        "An item of the components Search and API.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.History.ValueAt(ChangeField.Components, view.History.Log.Items.Components, item, view.End));
}
