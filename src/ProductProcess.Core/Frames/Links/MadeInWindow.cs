using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Links;

internal sealed class MadeInWindow : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "made_in_window",
        ColumnKind.YesNo,
        "",
        "Whether it was made within the window. Missing where nobody recorded when.",
        "Linked last week: yes.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(link => view.Links.Made(link) is var at && at != Milestones.Never ? view.Holds(at) : null);
}
