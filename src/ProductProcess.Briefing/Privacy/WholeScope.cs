using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Privacy;

/// <summary>
/// What leaders may see of a finding about all teams together. Its figures are totals: less those of every team that is
/// shown, they would be the figures of the teams that are too small to be shown.
/// </summary>
internal sealed class WholeScope
{
    private readonly HashSet<string> _rules;
    private readonly bool _canSubtract;

    public WholeScope(Facts facts, IReadOnlySet<string> small)
    {
        _rules = [.. facts.Rules.Where(rule => rule.Scope == RuleScope.SeveralTeams).Select(rule => rule.Id)];
        var shown = facts.Scope.Teams.Where(team => !small.Contains(team.Id)).Select(team => team.Id).ToHashSet();
        var hidden = facts.Scope.Teams.Any(team => small.Contains(team.Id) && team.People > 0);
        // One rule that speaks of every team that is shown gives all the figures that are needed.
        _canSubtract = hidden && shown.Count > 0 && facts.Findings
            .Where(finding => !_rules.Contains(finding.Rule) && StateWords.Speaks(finding.State) && shown.Contains(finding.Subject))
            .GroupBy(finding => finding.Rule)
            .Any(rule => rule.Select(finding => finding.Subject).Distinct().Count() == shown.Count);
    }

    public bool Is(Finding finding) => _rules.Contains(finding.Rule);

    /// <summary>The finding without figures where they could be used to find those of a small team.</summary>
    public Finding Guard(Finding finding, string name, List<Redaction> redactions)
    {
        if (!_canSubtract || !Is(finding)) return finding;
        redactions.Add(new Redaction($"{name}: all figures", "With those of the teams that are shown, they would give away a team that is too small."));
        return finding with { Headline = "", Measures = new Dictionary<string, Measure>(), Because = [], Chart = null };
    }
}
