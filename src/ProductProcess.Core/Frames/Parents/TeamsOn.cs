namespace ProductProcess.Core.Frames.Parents;

internal sealed class TeamsOn : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "teams",
        ColumnKind.Number,
        "teams",
        "Distinct teams of its leaves.",
        "Stories of Payments and of Search in one epic: 2.",
        [Needs.Parents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => EffortFacts.Teams(view, item));
}
