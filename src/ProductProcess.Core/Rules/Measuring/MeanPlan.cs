using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The mean of a quantity over rows.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Quantity">What is taken from each.</param>
internal sealed record MeanPlan(Domain Of, Expression Quantity) : RowsPlan(Of)
{
    public override string Kind => "mean";

    public override TypeAndUnit Type => Quantity.Type;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [frame.Number(Quantity)];

    public override double? Value(Cells cells) => Sums.Mean(cells.Values);

    public override bool CanBeWeighted => true;

    public override Sample Weighted(Cells cells, double[] weights) => BlockSums.Sample(Sums.Times(cells.Values, weights), weights, cells.Blocks);

    public override IEnumerable<string> Steps(Cells cells, Measure measure) =>
        [$"{Figure.Of(cells.Values.Sum())} over {cells.Count} rows: {Figure.Of(cells.Values.Sum())} / {cells.Count} = {Figure.Of(measure.Value)}"];

    protected override Measure Fill(Measure measure, Cells cells) => measure with { Range = Bootstrap };

    protected override Measure Ranged(Measure measure, Cells cells)
    {
        // The mean of what is never negative is not either.
        var least = cells.Values.Min() >= 0 ? 0 : double.NegativeInfinity;
        var (low, high) = StudentBootstrap.Range(Sample(cells), measure.Value!.Value, least, double.PositiveInfinity);
        return measure with { Low = low, High = high };
    }
}
