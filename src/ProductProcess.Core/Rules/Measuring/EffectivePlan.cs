using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How many equally frequent values a text column would hold, see <see cref="EffectiveNumber"/>.</summary>
internal sealed record EffectivePlan(Domain Of, string Column) : MeasurePlan
{
    public override string Kind => "effective";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override string? Frame => Of.Frame;

    public override Func<int, Measure> Bind(FrameBinder frames, Window window)
    {
        var pick = frames.Pick(Of, window);
        var texts = frames.Bind(Of.Frame, window).Frame.Texts(Column);
        return team =>
        {
            var slice = pick(team);
            var counts = slice.Rows.Where(row => texts[row] != 0).CountBy(row => texts[row]).Select(pair => pair.Value).ToArray();
            var known = counts.Sum();
            var (low, high) = EffectiveNumber.Range(counts);
            return Start() with
            {
                Value = EffectiveNumber.Of(counts),
                Low = low,
                High = high,
                N = known,
                Coverage = slice.Coverage(known),
                Range = "Simpson",
            };
        };
    }
}
