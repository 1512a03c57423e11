using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Which part of the rows meets a condition.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Condition">What they are asked.</param>
internal sealed record SharePlan(Domain Of, Syntax Condition) : MeasurePlan
{
    public override string Kind => "share";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override string? Frame => Of.Frame;

    public override Func<int, Measure> Bind(FrameBinder frames, Window window)
    {
        var pick = frames.Pick(Of, window);
        var condition = frames.Bind(Of.Frame, window).Condition(Condition);
        return team =>
        {
            var slice = pick(team);
            var yes = slice.Rows.Count(row => condition(row) == Kleene.Yes);
            var known = slice.Rows.Count(row => condition(row) != Kleene.Missing);
            var measure = Start() with { N = known, Count = yes, Of = known, Coverage = slice.Coverage(known), Range = "Wilson" };
            if (known == 0)
                return measure;
            var (low, high) = Wilson.Range(yes, known);
            return measure with { Value = yes / (double)known, Low = low, High = high };
        };
    }

    public override Func<int, Sample> BindSample(FrameBinder frames, Window window)
    {
        var pick = frames.Pick(Of, window);
        var bound = frames.Bind(Of.Frame, window);
        var condition = bound.Condition(Condition);
        return team =>
        {
            var rows = pick(team).Rows.Where(row => condition(row) != Kleene.Missing).ToArray();
            return new Sample(
                Array.ConvertAll(rows, row => (double)condition(row)),
                Array.ConvertAll(rows, row => bound.Frame.Block[row]),
                static values => Mean(values));
        };
    }

    private static double Mean(Span<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}
