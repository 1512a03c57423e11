using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Tracing;

/// <summary>Explains a rule: its state, its conditions, its measures and their rows.</summary>
internal sealed class RuleTracer
{
    private readonly Rule _rule;
    private readonly IReadOnlyList<Func<int, MeasureTrace>> _now;
    private readonly IReadOnlyList<Func<int, MeasureTrace>> _before;

    public RuleTracer(Rule rule, FrameBinder binder, Window window)
    {
        _rule = rule;
        var compared = rule.NoticedWhen.Uses.Concat(rule.HintWhen?.Uses ?? []).Where(use => use.Before).Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        _now = [.. rule.Measures.Select(plan => plan.BindTrace(binder, new Moment(window)))];
        _before = [.. rule.Measures.Where(plan => compared.Contains(plan.Name)).Select(plan => plan.BindTrace(binder, new Moment(window).Before()))];
    }

    public RuleTrace Trace(Judgement judgement, Readings readings, int people, IEnumerable<(string Need, double Used)> needs, int team) => new()
    {
        Rule = _rule.Id,
        State = judgement.State,
        Decided = judgement.Decided,
        Because = [.. judgement.Because],
        People = people,
        NeedsUsed = needs.ToDictionary(need => need.Need, need => double.IsNaN(need.Used) ? default(double?) : need.Used, StringComparer.Ordinal),
        Conditions = [.. Conditions(readings)],
        Measures = [.. _now.Select(measure => measure(team))],
        Before = [.. _before.Select(measure => measure(team))],
    };

    private IEnumerable<ConditionTrace> Conditions(Readings readings)
    {
        yield return _rule.NoticedWhen.Explain("noticed_when", readings);
        if (_rule.HintWhen is { } hint)
            yield return hint.Explain("hint_when", readings);
    }
}
