using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// One measure divided by another. It has a range only where both read the same frame and their rows can be drawn
/// again together; dividing two ranges would claim that they move on their own.
/// </summary>
internal sealed record MeasureRatioPlan(MeasurePlan Numerator, MeasurePlan Denominator, TypeAndUnit Unit) : MeasurePlan
{
    public override string Kind => "ratio";

    public override TypeAndUnit Type => Unit;

    public override string? Frame => Numerator.Frame == Denominator.Frame ? Numerator.Frame : null;

    public override Func<int, Measure> Bind(FrameBinder frames, Window window)
    {
        var (above, below) = (Numerator.Bind(frames, window), Denominator.Bind(frames, window));
        var samples = Frame is not null
            && Numerator.BindSample(frames, window) is { } upper
            && Denominator.BindSample(frames, window) is { } lower
                ? (upper, lower)
                : default((Func<int, Sample> Upper, Func<int, Sample> Lower)?);
        return team =>
        {
            var (top, bottom) = (above(team), below(team));
            var measure = Start() with
            {
                N = Math.Min(top.N, bottom.N),
                Coverage = Math.Min(top.Coverage, bottom.Coverage),
                Range = samples is null ? "none" : "bootstrap over " + SumRatioPlan.Blocks(Frame!),
            };
            if (top.Value / bottom.Value is not { } value || !double.IsFinite(value))
                return measure;
            if (samples is not { } both)
                return measure with { Value = value };
            var (low, high) = BlockBootstrap.OfStatistics(both.Upper(team), both.Lower(team), value);
            return measure with { Value = value, Low = low, High = high };
        };
    }
}
