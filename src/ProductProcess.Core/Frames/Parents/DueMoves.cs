namespace ProductProcess.Core.Frames.Parents;

internal sealed class DueMoves : IColumn
{
    public ColumnInfo Info { get; } = new(
        FrameNames.Parents,
        "due_moves",
        ColumnKind.Number,
        "times",
        "How often its due date was changed or taken away after it had begun (see started). Giving it a "
        + "first date is no move.",
        "From June to July, later to September: 2.",
        [Needs.DueDates]);

    public Array Values(WindowView view, FrameRows rows) =>
        rows.Numbers(item => EffortFacts.DueMoves(view, item));
}
