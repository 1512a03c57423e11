using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Retracing;

/// <summary>What two rules say of the same subject, with what the briefing said at the time.</summary>
/// <param name="Subject">Name of the team.</param>
/// <param name="Then">The state in the facts; null where the rule was not asked or knew no such team.</param>
/// <param name="Before">What the old rule finds.</param>
/// <param name="After">What the new one finds.</param>
internal sealed record RuleDiff(string Subject, FindingState? Then, Finding Before, Finding After)
{
    public bool Moved => Before.State != After.State;

    /// <summary>Asks both rules of every subject, as of the cut-off of the facts.</summary>
    public static IReadOnlyList<RuleDiff> Of(RetracedRun run, RuleSet before, RuleSet after, CancellationToken stop)
    {
        var then = run.Facts.Findings.Where(finding => finding.Rule == before.Rules[0].Id)
            .ToDictionary(finding => finding.Subject, finding => finding.State, StringComparer.Ordinal);
        return
        [
            .. Find(run, before, stop).Join(
                Find(run, after, stop),
                finding => finding.Subject,
                finding => finding.Subject,
                (old, changed) => new RuleDiff(old.SubjectName, then.TryGetValue(old.Subject, out var state) ? state : null, old, changed)),
        ];
    }

    private static IReadOnlyList<Finding> Find(RetracedRun run, RuleSet rules, CancellationToken stop) =>
        RuleRun.Evaluate(rules, run.Frames.Set, run.Facts.Period.Until, run.Facts.Scope.Id, run.Frames.People, run.Options, stop);
}
