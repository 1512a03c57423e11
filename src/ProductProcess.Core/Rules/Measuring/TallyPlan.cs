using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How many rows of a group answer yes; in two steps only, where a group without such a row counts 0.</summary>
/// <param name="Of">The rows.</param>
/// <param name="Condition">What they are asked.</param>
internal sealed record TallyPlan(Domain Of, Expression Condition) : RowsPlan(Of)
{
    public override string Kind => "count";

    public override TypeAndUnit Type => new(ColumnKind.Number, RuleWords.Rows(Of.Frame));

    public override bool CanBeDrawn => false;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [frame.Answer(Condition)];

    public override double? Value(Cells cells) => cells.Count == 0 ? null : cells.Values.Sum();

    public override Sample Weighted(Cells cells, double[] weights) => throw new NotSupportedException("A count is not drawn again.");

    public override IEnumerable<string> Steps(Cells cells, Measure measure) => [$"{Figure.Of(measure.Value)} of {Figure.Rows(cells.Count)} answer yes."];

    protected override Measure Fill(Measure measure, Cells cells) => measure;

    protected override Measure Ranged(Measure measure, Cells cells) => measure;
}
