using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How many rows there are. It has no range: it is what it is.</summary>
internal sealed record CountPlan(Domain Of) : RowsPlan(Of)
{
    public override string Kind => "count";

    public override TypeAndUnit Type => new(ColumnKind.Number, RuleWords.Rows(Of.Frame));

    public override bool CanBeDrawn => false;

    public override IReadOnlyList<Taken> Take(BoundFrame frame) => [];

    public override double? Value(Cells cells) => cells.Count;

    public override Sample Weighted(Cells cells, double[] weights) => throw new NotSupportedException("A count is not drawn again.");

    public override IEnumerable<string> Steps(Cells cells, Measure measure) => [$"{cells.Count} rows are counted."];

    protected override Measure Fill(Measure measure, Cells cells) => measure with
    {
        Count = cells.Count,
        Of = cells.All,
        Coverage = cells.All == 0 ? 0 : (cells.All - cells.Slice.Unknown) / (double)cells.All,
    };

    protected override Measure Ranged(Measure measure, Cells cells) => measure;
}
