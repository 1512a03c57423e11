namespace ProductProcess.Core.Frames.Leaves;

internal sealed class TeamMoves : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "team_moves",
        ColumnKind.Number,
        "times",
        "How often the item was moved to another team up to its end or that of the window; where no team is "
        + "recorded on it, its project stands in.",
        "Filed for Search, handed to Payments: 1.",
        []);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => HandOvers.TeamMoves(view, item));
}
