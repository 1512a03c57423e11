using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>A percentile of a quantity over rows; the 50th is called the median.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Quantity">What is taken from each.</param>
/// <param name="P">Between 0 and 1.</param>
internal sealed record PercentilePlan(Domain Of, Expression Quantity, double P) : RowsPlan(Of)
{
    public const double Middle = 0.5;

    public override string Kind => P == Middle ? "median" : "percentile";

    public override TypeAndUnit Type => Quantity.Type;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [frame.Number(Quantity)];

    public override double? Value(Cells cells)
    {
        if (cells.Count == 0)
            return null;
        Span<double> values = [.. cells.Values];
        return P == Middle ? Selection.Median(values) : Selection.Percentile(values, P);
    }

    public override bool CanBeWeighted => true;

    public override Sample Weighted(Cells cells, double[] weights) => BlockQuantile.Sample(cells.Values, weights, cells.Blocks, P);

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        var rank = Selection.Rank(cells.Count, P);
        yield return (P == Middle, cells.Count % 2) switch
        {
            (true, 1) => $"Sorted, the {Figure.Ordinal(rank)} of {cells.Count} values is in the middle: {Figure.Of(measure.Value)}",
            (true, _) => $"Sorted, half way between the {Figure.Ordinal(rank)} and the {Figure.Ordinal(rank + 1)} of {cells.Count} values: {Figure.Of(measure.Value)}",
            _ => $"Sorted, the {Figure.Ordinal(rank)} of {cells.Count} values: {Figures.Percent(P)} of them are no larger than: {Figure.Of(measure.Value)}",
        };
        var (low, high) = OrderStatistics.Ranks(cells.Count, P);
        yield return $"The range reaches from {End(low)} to {End(high)}.";
    }

    protected override Measure Fill(Measure measure, Cells cells) => measure with { Range = "order statistics" };

    protected override Measure Ranged(Measure measure, Cells cells)
    {
        var (low, high) = OrderStatistics.Range([.. cells.Values], P);
        return measure with { Low = low, High = high };
    }

    private static string End(int? rank) => rank is { } known ? $"the {Figure.Ordinal(known)} value" : "an end that so few values cannot hold";
}
