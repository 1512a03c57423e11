using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

internal sealed class LabelSet : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "labels",
        ColumnKind.Set,
        "",
        "The labels of the item at the end of the window.",
        "'customer' in labels, for an item with the labels customer and urgent: yes.",
        [Needs.Labels]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(item => view.History.ValueAt(ChangeField.Labels, view.History.Log.Items.Labels, item, view.End));
}
