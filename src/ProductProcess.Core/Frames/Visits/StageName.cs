namespace ProductProcess.Core.Frames.Visits;

internal sealed class StageName : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Visits,
        "stage",
        ColumnKind.Text,
        "",
        "Stage of the status: backlog, ready, active, waiting, done or cancelled. Missing where nobody "
        + "knows it.",
        "The card sat in In Review: waiting.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Texts(visit => view.Names.Stage(view.Visits.Stage(visit)));
}
