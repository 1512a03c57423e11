using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>How many rows there are. It has no range: it is what it is.</summary>
internal sealed record CountPlan(Domain Of) : MeasurePlan
{
    public override string Kind => "count";

    public override TypeAndUnit Type => new(ColumnKind.Number, RuleWords.Rows(Of.Frame));

    public override string? Frame => Of.Frame;

    public override Func<int, Measure> Bind(FrameBinder frames, Window window)
    {
        var pick = frames.Pick(Of, window);
        var bound = frames.Bind(Of.Frame, window);
        return team =>
        {
            var slice = pick(team);
            var all = bound.RowsOf(team).Length;
            return Start() with
            {
                Value = slice.Rows.Length,
                N = slice.Rows.Length,
                Count = slice.Rows.Length,
                Of = all,
                Coverage = all == 0 ? 0 : (all - slice.Unknown) / (double)all,
            };
        };
    }
}
