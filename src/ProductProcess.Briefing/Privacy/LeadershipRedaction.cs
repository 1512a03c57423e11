using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Privacy;

/// <summary>
/// Takes out of the facts what the leadership edition must not show, before anything is laid out. No figure of a single
/// team is printed next to a total that would give away another one, so nothing withheld here can be found again by
/// subtraction.
/// </summary>
internal static class LeadershipRedaction
{
    /// <summary>k in the leadership edition is never smaller, whatever the scope says.</summary>
    public const int Floor = 5;

    /// <summary>Above this share the items behind a figure are one person's.</summary>
    private const double Dominance = 0.8;

    public static RedactedFacts Apply(Facts facts)
    {
        var k = Math.Max(Floor, facts.Scope.SmallestGroup);
        var small = SmallTeams(facts, k);
        var redactions = new List<Redaction>();
        foreach (var team in facts.Scope.Teams.Where(team => small.Contains(team.Id)))
            redactions.Add(new Redaction($"All figures of {Clean.Name(team.Name)}", $"It has {PeopleBand.Fewer(k)}."));

        var personDerived = facts.Rules.Where(rule => rule.PersonDerived).Select(rule => rule.Id).ToHashSet();
        var kept = new List<Finding>();
        var whole = new WholeScope(facts, small);
        foreach (var finding in facts.Findings.Where(finding => !small.Contains(finding.Subject)))
        {
            if (finding.People < k) continue;
            var name = $"{RuleName(facts, finding)}, {Clean.Name(finding.SubjectName)}";
            var shown = personDerived.Contains(finding.Rule)
                ? WithoutPeople(finding, name, k, redactions)
                : finding;
            if (shown is not null) kept.Add(WithoutItems(whole.Guard(shown, name, Listed(shown, redactions)), name, k, Listed(shown, redactions)));
        }

        return new RedactedFacts(facts with { Findings = kept, Events = Events(facts, small) }, k, small, redactions);
    }

    /// <summary>Teams whose number of people is under k by either count, or not known.</summary>
    private static HashSet<string> SmallTeams(Facts facts, int k)
    {
        var small = facts.Scope.Teams.Where(team => team.People < k).Select(team => team.Id);
        var whole = facts.Rules.Where(rule => rule.Scope == RuleScope.SeveralTeams).Select(rule => rule.Id).ToHashSet();
        return [.. small, .. facts.Findings.Where(finding => finding.People < k && !whole.Contains(finding.Rule)).Select(finding => finding.Subject)];
    }

    /// <summary>What happened, and when, of teams that are shown; how it was seen and what the coach wrote stay with the coach.</summary>
    private static IReadOnlyList<ContextEvent> Events(Facts facts, HashSet<string> small) =>
        [.. facts.Events.Where(one => one.Team is null || !small.Contains(one.Team)).Select(one => one with { Detail = "", Note = "" })];

    private static Finding? WithoutPeople(Finding finding, string name, int k, List<Redaction> redactions)
    {
        var groups = GroupsBehind.Of(finding);
        var why = groups switch
        {
            { Showing: { } showing } when showing < k => $"Those who carry the efforts that show it are {PeopleBand.Fewer(k)}.",
            { LargestShare: > Dominance } => "One person did more than 80 % of the items behind it.",
            _ => null,
        };
        if (why is null)
        {
            // An exact count would, by subtraction, speak about the few who do not show it.
            var fewOthers = groups.NotShowing < k ? $"Those behind the efforts that do not show it are {PeopleBand.Fewer(k)}." : null;
            return PlainShares.Blur(finding, name, fewOthers, Listed(finding, redactions));
        }

        redactions.Add(new Redaction(name, why));
        return null;
    }

    private static Finding WithoutItems(Finding finding, string name, int k, List<Redaction> redactions)
    {
        if (finding.EvidenceTotal > 0)
        {
            redactions.Add(new Redaction(
                $"{name}: list of {Numbers.Of(finding.EvidenceTotal, "item", "items")}",
                "Item keys, titles and links point to people."));
        }

        var chart = finding.Chart;
        if (chart is { Rows.Count: > 0 })
        {
            redactions.Add(new Redaction($"{name}: matrix of efforts and people", "A row with an effort’s key points to people."));
            chart = chart with { Rows = [], Columns = [] };
        }

        if (chart is not null && chart.People > 0 && chart.People < k)
        {
            redactions.Add(new Redaction($"{name}: chart", $"It rests on {PeopleBand.Fewer(k)}."));
            chart = null;
        }

        return finding with { Evidence = [], EvidenceTotal = 0, EvidenceOrder = "", Chart = chart };
    }

    /// <summary>Of a finding that does not speak, leaders see the state only: what else it holds is no loss to them.</summary>
    private static List<Redaction> Listed(Finding finding, List<Redaction> redactions) =>
        StateWords.Speaks(finding.State) ? redactions : [];

    private static string RuleName(Facts facts, Finding finding) =>
        Clean.Name(facts.Rules.FirstOrDefault(rule => rule.Id == finding.Rule)?.Title ?? finding.Rule);
}
