using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>A percentile of a quantity over rows; the 50th is called the median.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Quantity">What is taken from each.</param>
/// <param name="P">Between 0 and 1.</param>
/// <param name="Unit">Type and unit of the quantity.</param>
internal sealed record PercentilePlan(Domain Of, Syntax Quantity, double P, TypeAndUnit Unit) : MeasurePlan
{
    public const double Middle = 0.5;

    public override string Kind => P == Middle ? "median" : "percentile";

    public override TypeAndUnit Type => Unit;

    public override string? Frame => Of.Frame;

    public override Func<int, Measure> Bind(FrameBinder frames, Window window)
    {
        var values = Values(frames, window);
        return team =>
        {
            var (slice, numbers, _) = values(team);
            var measure = Start() with { N = numbers.Length, Coverage = slice.Coverage(numbers.Length), Range = "order statistics" };
            if (numbers.Length == 0)
                return measure;
            var value = Point(numbers);
            var (low, high) = OrderStatistics.Range(numbers, P);
            return measure with { Value = value, Low = low, High = high };
        };
    }

    public override Func<int, Sample> BindSample(FrameBinder frames, Window window)
    {
        var values = Values(frames, window);
        return team =>
        {
            var (_, numbers, blocks) = values(team);
            return new Sample(numbers, blocks, Point);
        };
    }

    private double Point(Span<double> values) => P == Middle ? Selection.Median(values) : Selection.Percentile(values, P);

    private Func<int, (Slice Slice, double[] Numbers, int[] Blocks)> Values(FrameBinder frames, Window window)
    {
        var pick = frames.Pick(Of, window);
        var bound = frames.Bind(Of.Frame, window);
        var quantity = bound.Quantity(Quantity);
        return team =>
        {
            var slice = pick(team);
            var rows = slice.Rows.Where(row => double.IsFinite(quantity(row))).ToArray();
            return (slice, Array.ConvertAll(rows, row => quantity(row)), Array.ConvertAll(rows, row => bound.Frame.Block[row]));
        };
    }
}
