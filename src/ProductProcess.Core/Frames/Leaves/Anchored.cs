namespace ProductProcess.Core.Frames.Leaves;

internal sealed class Anchored : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "anchored",
        ColumnKind.YesNo,
        "",
        "Whether the item is planned on the roadmap, by itself or by what is above it, as the mapping says "
        + "now. Missing where no mapping says it, or what is above lies outside the scope.",
        "A story in an epic of the roadmap: yes.",
        [Needs.Roadmap]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(item => view.History.Log.Items.Anchored is { } anchored && anchored[item] != FrameRows.Missing ? anchored[item] == FrameRows.Yes : null);
}
