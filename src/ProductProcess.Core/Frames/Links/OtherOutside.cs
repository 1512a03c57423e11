namespace ProductProcess.Core.Frames.Links;

internal sealed class OtherOutside : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "other_outside",
        ColumnKind.YesNo,
        "",
        "Whether one of its items lies outside the scope.",
        "A story waits for a ticket of a project that is not read: yes.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.YesNo(link => view.Links.From(link) < 0 || view.Links.To(link) < 0);
}
