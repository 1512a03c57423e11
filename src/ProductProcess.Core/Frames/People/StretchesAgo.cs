namespace ProductProcess.Core.Frames.People;

internal sealed class StretchesAgo : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.People,
        "stretches_ago",
        ColumnKind.Number,
        "stretches",
        "1 for the four weeks that end with the window, 2 for the four before, and so on.",
        "Thirteen weeks hold three: 1, 2 and 3.",
        [], Private: true);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(row => view.Stretches.Ago(row));
}
