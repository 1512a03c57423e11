using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How many equally frequent values a text column would hold, see <see cref="EffectiveNumber"/>.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Column">A column of texts.</param>
internal sealed record EffectivePlan(Domain Of, string Column) : RowsPlan(Of)
{
    public override string Kind => "effective";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [frame.Text(Column)];

    public override double? Value(Cells cells) => EffectiveNumber.Of(Counts(cells));

    public override Sample Weighted(Cells cells, double[] weights) => BlockPairs.Sample(cells.Values, cells.Blocks, sum => EffectiveNumber.Of(sum, cells.Count));

    public override IEnumerable<string> Steps(Cells cells, Measure measure)
    {
        var counts = Counts(cells);
        var pairs = counts.Sum(n => n * (n - 1.0));
        var (rows, all) = (cells.Count, cells.Count * (cells.Count - 1.0));
        yield return $"{rows} rows of {counts.Length} different texts.";
        yield return $"Two different rows agree in {Figure.Of(pairs)} of {Figure.Of(all)} orderings of two.";
        yield return pairs == 0
            ? $"No two rows agree, so no more than the rows themselves can be told: {Figure.Of(measure.Value)}"
            : $"{Figure.Of(all)} / {Figure.Of(pairs)} = {Figure.Of(measure.Value)}";
    }

    protected override Measure Fill(Measure measure, Cells cells) => measure with { Range = Bootstrap };

    private static int[] Counts(Cells cells) => [.. cells.Values.CountBy(text => text).Select(pair => pair.Value)];
}
