namespace ProductProcess.Core.Frames.Links;

internal sealed class CrossTeam : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Links,
        "cross_team",
        ColumnKind.YesNo,
        "",
        "Whether its two items belong to different teams. Missing where the team of one is not known, as "
        + "that of an item outside the scope.",
        "A story of Search waits for one of Payments: yes.",
        [Needs.Links]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Answers(link => view.Links.IsCrossTeam(link));
}
