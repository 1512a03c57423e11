using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// How alike successive stretches of time are in what they hold: the median over their transitions of one less the
/// Bray–Curtis distance. A row without a text is unlike every other.
/// </summary>
/// <param name="Of">The rows.</param>
/// <param name="Column">A column of texts.</param>
/// <param name="At">When a row was, in days since the first day of the window.</param>
/// <param name="Every">Length of a stretch, in days.</param>
internal sealed record SimilarityPlan(Domain Of, string Column, Expression At, int Every) : RowsPlan(Of)
{
    public override string Kind => "similarity";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override bool CanBeDrawn => false;

    public override IReadOnlyList<Taken> Take(BoundFrame frame)
    {
        var text = frame.Text(Column);
        return [text with { Of = row => text.Of(row) is var code && double.IsNaN(code) ? -1 - row : code }, frame.Number(At) with { IsPositive = true }];
    }

    public override double? Value(Cells cells) => Cut(cells).Similarities() is { Length: > 0 } all ? Selection.Median(all) : null;

    public override Sample Weighted(Cells cells, double[] weights) => throw new NotSupportedException("Stretches are drawn one by one.");

    public override Func<int, IDraws> BindDraws(FrameBinder frames, Moment moment)
    {
        var cells = BindCells(frames, moment);
        return team =>
        {
            var taken = cells(team);
            return new StretchDraws(Cut(taken), Value(taken) ?? double.NaN);
        };
    }

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        var cut = Cut(cells);
        yield return $"{cut.Rows.Count} stretches of {Figure.Days(Every)}, counted back from the end: {string.Join(", ", cut.Rows.Select(rows => Figure.Rows(rows.Count)))}.";
        yield return $"Similarity of each with the one before, where both hold rows: {string.Join(", ", cut.Similarities().Select(one => Figure.Of(one)))}.";
        yield return $"The middle of them: {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) =>
        measure with { N = Cut(cells).Similarities().Length, Range = Bootstrap + " within stretches" };

    protected override Measure Ranged(Measure measure, Cells cells)
    {
        var (low, high) = BlockBootstrap.Range(new StretchDraws(Cut(cells), measure.Value!.Value), measure.Value.Value);
        return measure with { Low = low, High = high };
    }

    private Stretches Cut(Cells cells) =>
        new(cells.Values, cells.Columns[1], cells.Blocks, cells.Window.Until.DayNumber - cells.Window.From.DayNumber, Every);
}
