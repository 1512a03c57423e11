using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// One measure divided by another. It has a range where both read the same frame and can be drawn again: of one window
/// together, of two windows each on its own. Measures of two frames have much in common that cannot be drawn
/// together, so their ratio has none.
/// </summary>
/// <param name="Numerator">A measure of rows.</param>
/// <param name="Denominator">A measure of rows.</param>
/// <param name="Unit">Type and unit of the ratio.</param>
internal sealed record MeasureRatioPlan(MeasurePlan Numerator, MeasurePlan Denominator, TypeAndUnit Unit) : MeasurePlan
{
    /// <summary>What the ratio is called: "ratio", or the kind that is made as one.</summary>
    public string MadeAs { get; init; } = "ratio";

    public override string Kind => MadeAs;

    public override TypeAndUnit Type => Unit;

    public override string? Frame => Numerator.Frame == Denominator.Frame ? Numerator.Frame : null;

    public override int Reach(int ruleWeeks) => Math.Max(Numerator.Reach(ruleWeeks), Denominator.Reach(ruleWeeks));

    public override Func<int, Measure> Bind(FrameBinder frames, Moment moment)
    {
        var (above, below, draws) = (Numerator.Bind(frames, moment), Denominator.Bind(frames, moment), BindDraws(frames, moment));
        return team => Measured(above(team), below(team), draws is null ? null : () => draws(team));
    }

    public override Func<int, IDraws>? BindDraws(FrameBinder frames, Moment moment)
    {
        if (Frame is null)
            return null;
        if (Numerator.Stretch == Denominator.Stretch)
        {
            return Numerator.BindSample(frames, moment) is { } above && Denominator.BindSample(frames, moment) is { } below
                ? team => new BlockDraws(above(team), below(team))
                : null;
        }

        return Numerator.BindDraws(frames, moment) is { } top && Denominator.BindDraws(frames, moment) is { } bottom
            ? team => new TwoWindowDraws(top(team), bottom(team), (a, b) => a / b)
            : null;
    }

    public override Func<int, MeasureTrace> BindTrace(FrameBinder frames, Moment moment)
    {
        var (above, below, draws) = (Numerator.BindTrace(frames, moment), Denominator.BindTrace(frames, moment), BindDraws(frames, moment));
        return team =>
        {
            MeasureTrace[] parts = [above(team), below(team)];
            var measure = Measured(parts[0].Measure, parts[1].Measure, draws is null ? null : () => draws(team));
            return new MeasureTrace
            {
                Name = Name,
                Measure = measure,
                Parts = parts,
                Steps =
                [
                    $"{Numerator.Name} / {Denominator.Name} = {Figure.Of(parts[0].Measure.Value)} / {Figure.Of(parts[1].Measure.Value)} = {Figure.Of(measure.Value)}",
                    .. RowsTrace.Range(measure),
                ],
            };
        };
    }

    private Measure Measured(Measure top, Measure bottom, Func<IDraws>? draws)
    {
        var measure = Start() with
        {
            N = Math.Min(top.N, bottom.N),
            Coverage = Math.Min(top.Coverage, bottom.Coverage),
            Range = draws is null ? "none" : "bootstrap over " + RuleWords.Blocks(Frame!),
        };
        if (top.Value / bottom.Value is not { } value || !double.IsFinite(value))
            return measure;
        if (draws is null)
            return measure with { Value = value };
        var (low, high) = BlockBootstrap.Range(draws(), value);
        return measure with { Value = value, Low = low, High = high };
    }
}
