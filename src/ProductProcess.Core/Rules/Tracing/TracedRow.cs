namespace ProductProcess.Core.Rules.Tracing;

/// <summary>One row behind a measure. For coaches: it names work items.</summary>
/// <param name="Row">Place in the frame.</param>
/// <param name="Label">What the row is called: the key of an item, a day, the name of a sprint.</param>
/// <param name="Item">Index of the work item in the log; -1 where the row is no item.</param>
/// <param name="Values">
/// What was taken of it, in the order of <see cref="MeasureTrace.Columns"/>: a number, days, 1 and 0 for yes and no, a
/// number that stands for a text; null for not known, infinity for "not yet".
/// </param>
/// <param name="Shown">The same in words; a text that may stand for a person is a number.</param>
/// <param name="Counts">False where a value is missing, so the row is left out.</param>
public sealed record TracedRow(
    int Row,
    string Label,
    int Item,
    IReadOnlyList<double?> Values,
    IReadOnlyList<string> Shown,
    bool Counts)
{
    /// <summary>In two steps: the group that the row belongs to; empty elsewhere, or where it is not known.</summary>
    public string Group { get; init; } = "";

    /// <summary>Number of the block that the row hangs together with others in.</summary>
    public int Block { get; init; }

    /// <summary>How much the row counts, where rows of an earlier window are weighted to today's mix; otherwise 1.</summary>
    public double Weight { get; init; } = 1;
}
