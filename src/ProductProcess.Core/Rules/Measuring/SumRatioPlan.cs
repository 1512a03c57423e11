using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The sum of one quantity over rows for each unit of the sum of another: Σ accepted / Σ departed.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Numerator">Taken of each.</param>
/// <param name="Denominator">Taken of each.</param>
/// <param name="Unit">Type and unit of the ratio.</param>
internal sealed record SumRatioPlan(Domain Of, Expression Numerator, Expression Denominator, TypeAndUnit Unit) : RowsPlan(Of)
{
    public override string Kind => "ratio";

    public override TypeAndUnit Type => Unit;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [frame.Number(Numerator), frame.Number(Denominator)];

    public override double? Value(Cells cells) => Sums.Ratio(cells.Values, cells.Columns[1]);

    public override Sample Weighted(Cells cells, double[] weights) => BlockSums.Sample(cells.Values, cells.Columns[1], cells.Blocks);

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        yield return $"{Numerator.Text} adds up to {Figure.Of(cells.Values.Sum())}, {Denominator.Text} to {Figure.Of(cells.Columns[1].Sum())}.";
        yield return $"{Figure.Of(cells.Values.Sum())} / {Figure.Of(cells.Columns[1].Sum())} = {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) => measure with { Range = Bootstrap };
}
