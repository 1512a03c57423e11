using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How long rows last, or which share of them ended by a time, where some go on; see <see cref="KaplanMeier"/>.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Quantity">How long each lasted so far.</param>
/// <param name="Ended">Whether that was its end.</param>
/// <param name="Within">Days by which it is to have ended; null for the median.</param>
internal sealed record SurvivalPlan(Domain Of, Expression Quantity, Expression Ended, int? Within) : RowsPlan(Of)
{
    public override string Kind => Within is null ? "survival" : "share";

    public override TypeAndUnit Type => Within is null ? Quantity.Type : TypeAndUnit.Ratio;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) =>
        [frame.Number(Quantity) with { IsPositive = true }, frame.Answer(Ended)];

    public override double? Value(Cells cells) => cells.Count == 0 ? null
        : Within is { } days ? 1 - Curve(cells).LastingAt(days)
        : Curve(cells).Median;

    public override Sample Weighted(Cells cells, double[] weights) =>
        BlockSurvival.Sample(cells.Values, cells.Columns[1], cells.Blocks, Within);

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        var ended = cells.Columns[1].Count(one => one > 0);
        yield return $"{ended} of {Figure.Rows(cells.Count)} ended; {cells.Count - ended} go on and count up to where they are.";
        var steps = Curve(cells).Steps.ToList();
        if (Within is { } days)
        {
            yield return $"Times at which rows ended within {Figure.Days(days)}: {steps.Count(step => step.Time <= days)}.";
            yield return $"At each of them, the share that goes on is multiplied by 1 - ended / still there; at the end {Figure.Of(1 - measure.Value)} go on.";
            yield return $"1 - {Figure.Of(1 - measure.Value)} = {Figure.Of(measure.Value)}";
            yield break;
        }

        var last = steps.FindIndex(step => step.Time == measure.Value);
        yield return "At each time that rows ended, the share that goes on is multiplied by 1 - ended / still there.";
        yield return $"Before {Figure.Of(measure.Value)} it is {Figure.Of(last > 0 ? steps[last - 1].Lasting : 1)}, from there on {Figure.Of(steps[last].Lasting)}: half is reached at {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) =>
        measure with { Range = Within is null ? "Brookmeyer-Crowley" : "log-log Greenwood" };

    protected override Measure Ranged(Measure measure, Cells cells)
    {
        var curve = Curve(cells);
        if (Within is not { } days)
            return measure with { Low = curve.MedianRange.Low, High = curve.MedianRange.High };
        var (low, high) = curve.RangeAt(days);
        return measure with { Low = 1 - high, High = 1 - low };
    }

    private static KaplanMeier Curve(Cells cells) => new(cells.Values, cells.Columns[1]);
}
