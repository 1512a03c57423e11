using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Measuring.Drawing;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// A measure now for each unit of the same measure earlier, or less it. Where a mix is named, the rows of the earlier
/// window count so much that its mix is today's.
/// </summary>
/// <param name="Of">The measure.</param>
/// <param name="Back">How many weeks earlier; null for the window before its own.</param>
/// <param name="Difference">True to subtract.</param>
/// <param name="Mix">A column of texts; null to take the windows as they are.</param>
internal sealed record ChangePlan(MeasurePlan Of, int? Back, bool Difference, string? Mix) : MeasurePlan
{
    public override string Kind => Difference ? "difference" : "change";

    public override TypeAndUnit Type => TypeAndUnit.Ratio;

    public override string? Frame => Of.Frame;

    public override int Reach(int ruleWeeks) => Of.Reach(ruleWeeks) + (Back ?? Of.Stretch.Weeks ?? ruleWeeks);

    public override Func<int, Measure> Bind(FrameBinder frames, Moment moment)
    {
        if (Mix is not null)
        {
            var mixed = BindMixed(frames, moment, Mix);
            return team => Measured(mixed(team));
        }

        var (now, then, draws) = (Of.Bind(frames, moment), Of.Bind(frames, Earlier(moment)), BindDraws(frames, moment));
        return team => Measured(now(team), then(team), draws is null ? null : () => draws(team));
    }

    public override Func<int, IDraws>? BindDraws(FrameBinder frames, Moment moment)
    {
        if (Mix is not null)
        {
            var mixed = BindMixed(frames, moment, Mix);
            return team => mixed(team).Draws(Made);
        }

        return Of.BindDraws(frames, moment) is { } now && Of.BindDraws(frames, Earlier(moment)) is { } then
            ? team => new TwoWindowDraws(now(team), then(team), Made)
            : null;
    }

    public override Func<int, MeasureTrace> BindTrace(FrameBinder frames, Moment moment)
    {
        var (now, then) = (Of.BindTrace(frames, moment), Of.BindTrace(frames, Earlier(moment)));
        if (Mix is not null)
        {
            var mixed = BindMixed(frames, moment, Mix);
            return team =>
            {
                var change = mixed(team);
                return Traced(Measured(change), change.Trace(now(team)), change.TraceEarlier(then(team)));
            };
        }

        var draws = BindDraws(frames, moment);
        return team =>
        {
            var (first, second) = (now(team), then(team));
            return Traced(Measured(first.Measure, second.Measure, draws is null ? null : () => draws(team)), first, second);
        };
    }

    private Func<int, MixedChange> BindMixed(FrameBinder frames, Moment moment, string mix)
    {
        var rows = (RowsPlan)Of;
        var (now, then) = (rows.BindCells(frames, moment, mix), rows.BindCells(frames, Earlier(moment), mix));
        Func<int, string> name = frames.Words.Find(rows.Of.Frame, mix) is { Private: false } ? frames.Names.Of : _ => "";
        return team => new MixedChange(rows, now(team), then(team), name);
    }

    private Measure Measured(MixedChange mixed) => Measured(mixed.Now, mixed.Then, () => mixed.Draws(Made));

    private double Made(double now, double then) => Difference ? now - then : now / then;

    private Moment Earlier(Moment moment) => Back is { } weeks ? moment.Earlier(weeks) : moment.Before();

    private Measure Measured(Measure now, Measure then, Func<IDraws>? draws)
    {
        var measure = Start() with
        {
            N = Math.Min(now.N, then.N),
            Coverage = Math.Min(now.Coverage, then.Coverage),
            Range = draws is null ? "none" : "bootstrap over " + RuleWords.Blocks(Frame!) + " of each window",
        };
        if (now.Value is not { } first || then.Value is not { } second || Made(first, second) is var value && !double.IsFinite(value))
            return measure;
        if (draws is null)
            return measure with { Value = value };
        var (low, high) = BlockBootstrap.Range(draws(), value);
        return measure with { Value = value, Low = low, High = high };
    }

    private MeasureTrace Traced(Measure measure, MeasureTrace now, MeasureTrace then) => new()
    {
        Name = Name,
        Measure = measure,
        Parts = [now, then with { Name = $"{then.Name}, earlier" }],
        Steps =
        [
            .. Mix is null ? [] : (string[])[$"Rows of the earlier window count so much that its mix of {Mix} is that of today. Rows of a {Mix} that only one window has, or without one, are left out of both."],
            $"{Figure.Of(now.Measure.Value)} {(Difference ? "-" : "/")} {Figure.Of(then.Measure.Value)} = {Figure.Of(measure.Value)}",
            .. RowsTrace.Range(measure),
        ],
    };
}
