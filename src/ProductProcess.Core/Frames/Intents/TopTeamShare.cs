namespace ProductProcess.Core.Frames.Intents;

internal sealed class TopTeamShare : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "top_team_share",
        ColumnKind.Number,
        "share",
        "Of these item-days, the share of the one team with most of them. Missing without any.",
        "Payments 38 days, Search 2 days: 0.95.",
        [Needs.Intents, Needs.StatusHistory]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.TopTeamShare(item));
}
