namespace ProductProcess.Core.Frames.Visits;

internal sealed class Mandatory : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "mandatory",
        ColumnKind.YesNo,
        "",
        "Whether four fifths or more of the items of its type that its team finished in the window were in "
        + "this status at some time. Missing where none was finished.",
        "Nine of ten finished stories went through In Review: yes.",
        [Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(visit => view.Visits.IsMandatory(visit));
}
