using ProductProcess.App.Commands;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.App.Retracing;

/// <summary>Lays out how a finding came about: its state, its conditions, its measures, their rows. For coaches.</summary>
internal static class ExplainPage
{
    public static IEnumerable<string> Lines(
        RetracedRun run, RuleSet rule, Finding finding, string? measure, int rows, CancellationToken stop)
    {
        yield return $"{finding.Rule} in {finding.SubjectName}, {run.Facts.Scope.Title}, {run.Facts.Period.Label}: {StateText.Of(finding.State)}";
        foreach (var doubt in Doubts(run, rule.Rules[0], finding))
            yield return $"Mind: {doubt}";
        var trace = RuleRun.Trace(
            rule, run.Frames.Set, run.Facts.Period.Until, run.Facts.Scope.Id, finding.Subject, run.Frames.People, run.Options, stop).SingleOrDefault();
        if (trace is null)
        {
            yield return "The store holds nothing of this team any more, so nothing can be traced.";
            yield return "";
            yield break;
        }

        foreach (var line in State(finding, trace))
            yield return line;
        var held = run.Facts.Rules.Any(one => one.Id == finding.Rule);
        foreach (var one in trace.Measures.Where(one => measure is null || one.Name == measure))
        {
            yield return $"{one.Name}: {one.Measure.Says}";
            foreach (var line in (held ? Against(one, finding.Measures.GetValueOrDefault(one.Name)) : []).Concat(MeasurePage.Lines(one, run.Frames.Set.Log, rows)))
                yield return line;
        }

        foreach (var one in trace.Before.Where(one => measure is null || one.Name == measure))
        {
            yield return $"{one.Name}, in the window before";
            foreach (var line in MeasurePage.Lines(one, run.Frames.Set.Log, rows))
                yield return line;
        }
    }

    private static IEnumerable<string> Doubts(RetracedRun run, Rule rule, Finding finding)
    {
        foreach (var doubt in run.Doubts)
            yield return doubt;
        var then = run.Facts.Rules.FirstOrDefault(one => one.Id == finding.Rule);
        if (then is null)
            yield return "The briefing did not use this rule: it is asked of the briefing's records now.";
        else if (then.Hash != rule.Hash)
            yield return $"The rule has changed since ({then.Hash} then, {rule.Hash} now): what follows is by the rule of today.";
    }

    private static IEnumerable<string> State(Finding finding, RuleTrace trace)
    {
        if (trace.State != finding.State)
            yield return $"Asked again, it is: {StateText.Of(trace.State)}. The records or the rule are not those of the briefing.";
        yield return $"Decided by: {trace.Decided}";
        foreach (var reason in trace.Because)
            yield return $"  {reason}";
        yield return $"People active in the window: {trace.People}.";
        foreach (var (need, share) in trace.NeedsUsed)
            yield return $"Recorded: {need}, {(share is { } used ? $"used by {used:P0} of the items" : "no items")}.";
        foreach (var condition in trace.Conditions)
        {
            yield return $"{condition.Name}: {condition.Text}";
            yield return $"  with its values: {condition.Filled}";
            foreach (var step in condition.Steps)
                yield return $"  {step.Filled}: {step.Answer}";
            yield return $"  as written: {condition.Answer}; wherever in their ranges the measures may be: {condition.AnywhereInRange}";
        }

        yield return "";
    }

    /// <summary>The measure held against what the facts say.</summary>
    private static IEnumerable<string> Against(MeasureTrace trace, Measure? then)
    {
        var same = then is not null && then.Value == trace.Measure.Value && then.N == trace.Measure.N && then.Count == trace.Measure.Count
            && then.Low == trace.Measure.Low && then.High == trace.Measure.High;
        yield return then is null ? "  The facts do not hold this measure." : same
            ? "  The facts say the same."
            : $"  The facts say {Say(then)}, the records now {Say(trace.Measure)}.";
    }

    private static string Say(Measure measure) =>
        $"{Number(measure.Value)} (range {Number(measure.Low)} to {Number(measure.High)}, of {measure.N} rows)";

    private static string Number(double? value) =>
        value is { } known ? known.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "not known";
}
