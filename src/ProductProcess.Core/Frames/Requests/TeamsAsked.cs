namespace ProductProcess.Core.Frames.Requests;

internal sealed class TeamsAsked : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Requests,
        "wave_teams",
        ColumnKind.Number,
        "teams",
        "Teams that got a like item at most 5 working days apart, its own included: cloned from or related "
        + "to each other or to one other item, or asked by the same one under titles alike.",
        "\"Renew certificates\" filed by Security for three teams on one day: 3.",
        [Needs.Requesters]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Waves.Teams(item));
}
