namespace ProductProcess.Core.Frames.Changes;

internal sealed class Unblocks : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Changes,
        "unblocks",
        ColumnKind.YesNo,
        "",
        "Whether it takes a flag off, moves the item out of waiting to active or done, or removes a link "
        + "that says blocks.",
        "From Blocked to In Progress: yes.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(row => view.Changes.Unblocks(row));
}
