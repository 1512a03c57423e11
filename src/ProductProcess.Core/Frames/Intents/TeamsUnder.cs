namespace ProductProcess.Core.Frames.Intents;

internal sealed class TeamsUnder : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Intents,
        "teams",
        ColumnKind.Number,
        "teams",
        "Distinct teams of the leaves that reach it.",
        "Stories of Payments and of Search: 2.",
        [Needs.Intents]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => view.Intents.Teams(item));
}
