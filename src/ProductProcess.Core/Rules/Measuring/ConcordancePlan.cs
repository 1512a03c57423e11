using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>Of rows that were there at the same time, how often the smaller left first; see <see cref="Concordance"/>.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Quantity">What is compared.</param>
/// <param name="From">When a row came.</param>
/// <param name="Until">When it left; missing for not yet.</param>
internal sealed record ConcordancePlan(Domain Of, Expression Quantity, Expression From, Expression Until) : RowsPlan(Of)
{
    public override string Kind => "concordance";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) =>
        [frame.Number(Quantity), frame.Number(From), frame.Number(Until) with { IsOpenEnded = true }];

    public override double? Value(Cells cells) => Pairs(cells).Probability;

    public override Sample Weighted(Cells cells, double[] weights)
    {
        var pairs = Pairs(cells);
        var of = Enumerable.Range(0, cells.Count).Select(pairs.Of).ToArray();
        return BlockLinear.Sample([.. of.Select(one => one.Smaller)], [.. of.Select(one => one.Pairs)], cells.Blocks);
    }

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        var pairs = Pairs(cells);
        yield return $"{Figure.Of(pairs.Pairs)} pairs of rows were there when the first of the two left.";
        yield return $"The smaller {Quantity.Text} left first in {Figure.Of(pairs.Smaller)} of them, equal ones counted half.";
        yield return $"{Figure.Of(pairs.Smaller)} / {Figure.Of(pairs.Pairs)} = {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) => measure with
    {
        // "At least" is asked of pairs.
        N = (int)Math.Min(int.MaxValue, Pairs(cells).Pairs),
        Range = Bootstrap,
    };

    private static Concordance Pairs(Cells cells) => new(cells.Values, cells.Columns[1], cells.Columns[2]);
}
