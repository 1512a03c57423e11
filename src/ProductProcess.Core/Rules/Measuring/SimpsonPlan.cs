using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How likely two rows hold the same text, see <see cref="Simpson"/>.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Column">A column of texts.</param>
internal sealed record SimpsonPlan(Domain Of, string Column) : RowsPlan(Of)
{
    public override string Kind => "concentration";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [frame.Text(Column)];

    public override double? Value(Cells cells) => Simpson.Sum(Counts(cells));

    public override Sample Weighted(Cells cells, double[] weights) => BlockPairs.Sample(cells.Values, cells.Blocks, sum => sum);

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        var counts = Counts(cells);
        var pairs = counts.Sum(n => n * (n - 1.0));
        yield return $"{Figure.Rows(cells.Count)} of {counts.Length} different texts.";
        yield return $"Two different rows hold the same text in {Figure.Of(pairs)} of {cells.Count} x {cells.Count - 1} cases: {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) => measure with { Range = Bootstrap };

    private static int[] Counts(Cells cells) => [.. cells.Values.CountBy(text => text).Select(pair => pair.Value)];
}
