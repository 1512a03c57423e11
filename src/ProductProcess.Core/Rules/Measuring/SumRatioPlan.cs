using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The sum of one quantity over rows for each unit of the sum of another: Σ accepted / Σ departed.</summary>
internal sealed record SumRatioPlan(Domain Of, Syntax Numerator, Syntax Denominator, TypeAndUnit Unit) : MeasurePlan
{
    public override string Kind => "ratio";

    public override TypeAndUnit Type => Unit;

    public override string? Frame => Of.Frame;

    public override Func<int, Measure> Bind(FrameBinder frames, Window window)
    {
        var pick = frames.Pick(Of, window);
        var bound = frames.Bind(Of.Frame, window);
        var (above, below) = (bound.Quantity(Numerator), bound.Quantity(Denominator));
        return team =>
        {
            var slice = pick(team);
            var rows = slice.Rows.Where(row => double.IsFinite(above(row)) && double.IsFinite(below(row))).ToArray();
            var measure = Start() with
            {
                N = rows.Length,
                Coverage = slice.Coverage(rows.Length),
                Range = "bootstrap over " + Blocks(Of.Frame),
            };
            var value = rows.Sum(above) / rows.Sum(below);
            if (!double.IsFinite(value))
                return measure;
            var blocks = rows.GroupBy(row => bound.Frame.Block[row]).OrderBy(block => block.Key)
                .Select(block => (block.Sum(above), block.Sum(below))).ToArray();
            var (low, high) = BlockBootstrap.OfSums(blocks, value);
            return measure with { Value = value, Low = low, High = high };
        };
    }

    /// <summary>What the rows of a frame hang together by, see <see cref="Frames.Frame.Block"/>.</summary>
    public static string Blocks(string frame) => frame switch
    {
        "leaves" => "larger efforts",
        "days" or "weeks" => "weeks",
        _ => RuleWords.Rows(frame),
    };
}
