namespace ProductProcess.Core.Frames.Leaves;

internal sealed class WaveTeams : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Leaves,
        "wave_teams",
        ColumnKind.Number,
        "teams",
        "Teams that got a like item at most 5 working days apart, its own included: cloned from or related "
        + "to each other or to one other item, or asked by the same one under titles alike. Missing when it "
        + "was not written down within the window.",
        "\"Renew certificates\" filed by Security for three teams on one day: 3.",
        [Needs.Requesters]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Leaves.Waves.Teams(item));
}
