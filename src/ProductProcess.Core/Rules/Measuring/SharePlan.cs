using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Which part of the rows, or of what they weigh, meets a condition.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Condition">What they are asked.</param>
/// <param name="Weight">What a row counts for, such as its days in progress; null where each counts once.</param>
internal sealed record SharePlan(Domain Of, Expression Condition, Expression? Weight = null) : RowsPlan(Of)
{
    public override string Kind => "share";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => Weight is null
        ? [frame.Answer(Condition)]
        : [frame.Answer(Condition), frame.Number(Weight) with { IsPositive = true }];

    public override double? Value(Cells cells) => Weight is null ? Sums.Mean(cells.Values) : Sums.Ratio(Yes(cells), cells.Columns[1]);

    public override bool CanBeWeighted => true;

    public override Sample Weighted(Cells cells, double[] weights) =>
        BlockSums.Sample(Sums.Times(Yes(cells), weights), Weight is null ? weights : Sums.Times(cells.Columns[1], weights), cells.Blocks);

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        yield return $"{measure.Count} of {measure.Of} rows answer yes.";
        if (Weight is null)
            yield return $"{measure.Count} / {measure.Of} = {Figure.Of(measure.Value)}";
        else
            yield return $"Weighted by {Weight.Text}: {Figure.Of(Yes(cells).Sum())} / {Figure.Of(cells.Columns[1].Sum())} = {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) => measure with
    {
        Count = cells.Values.Count(answer => answer > 0),
        Of = cells.Count,
        WeightedBy = Weight?.Text ?? "",
        Range = Weight is null ? "Wilson" : Bootstrap,
    };

    protected override Measure Ranged(Measure measure, Cells cells)
    {
        var (low, high) = Weight is null
            ? Wilson.Range(measure.Count!.Value, cells.Count)
            : StudentBootstrap.Range(Sample(cells), measure.Value!.Value, 0, 1);
        return measure with { Low = low, High = high };
    }

    /// <summary>What the rows that answer yes count for.</summary>
    private double[] Yes(Cells cells) =>
        Weight is null ? cells.Values : Sums.Times(cells.Values, cells.Columns[1]);
}
