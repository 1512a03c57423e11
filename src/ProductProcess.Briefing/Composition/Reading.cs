using ProductProcess.Briefing.Privacy;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>The facts as one edition may read them. Everything printed is composed from this.</summary>
internal sealed class Reading
{
    /// <summary>Most findings that the leadership edition tells in full.</summary>
    public const int MostTold = 3;

    private readonly Dictionary<string, RuleFacts> _rules;

    private Reading(Facts facts, Edition edition, int smallestGroup, IReadOnlySet<string> smallTeams, IReadOnlyList<Finding> all)
    {
        Facts = facts;
        Edition = edition;
        SmallestGroup = smallestGroup;
        SmallTeams = smallTeams;
        All = all;
        _rules = facts.Rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id);
        Spoken = InOrderOfTelling(facts.Findings);
    }

    /// <summary>What may be shown in this edition.</summary>
    public Facts Facts { get; }

    public Edition Edition { get; }

    public int SmallestGroup { get; }

    public IReadOnlySet<string> SmallTeams { get; }

    /// <summary>Every finding of the run, only to count checks: both editions name the same totals.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>Findings that speak: noticed before hints, then at most one a rule first, then as in the facts.</summary>
    public IReadOnlyList<Finding> Spoken { get; }

    /// <summary>True where even counts of work are withheld.</summary>
    public bool TooSmall => Edition == Edition.Leadership && Facts.Scope.People < SmallestGroup;

    /// <summary>True where something was found and all of it is withheld.</summary>
    public bool AllWithheld => All.Count > 0 && Facts.Findings.Count == 0;

    /// <summary>What the scope calls its parts.</summary>
    public string Team => Facts.Scope.ProjectsStandIn ? "project" : "team";

    public string Teams => Team + "s";

    public static Reading ForCoach(Facts facts) =>
        new(facts, Edition.Coach, Math.Max(LeadershipRedaction.Floor, facts.Scope.SmallestGroup), new HashSet<string>(), facts.Findings);

    public static Reading ForLeadership(Facts all, RedactedFacts redacted) =>
        new(redacted.Facts, Edition.Leadership, redacted.SmallestGroup, redacted.SmallTeams, all.Findings);

    /// <summary>The rule of a finding; a bare one where the facts file does not carry it.</summary>
    public RuleFacts Rule(Finding finding) => _rules.GetValueOrDefault(finding.Rule) ?? new RuleFacts
    {
        Id = finding.Rule,
        Version = 0,
        Hash = "",
        Title = finding.Rule,
        Says = "",
        PersonDerived = true,
        WindowWeeks = 0,
    };

    /// <summary>True for a finding about the scope as a whole.</summary>
    public bool IsWhole(Finding finding) => Rule(finding).Scope == RuleScope.SeveralTeams;

    public string RuleName(Finding finding) => Clean.Name(Rule(finding).Title);

    private static List<Finding> InOrderOfTelling(IReadOnlyList<Finding> findings)
    {
        var turn = new Dictionary<(string, FindingState), int>();
        return findings
            .Where(finding => StateWords.Speaks(finding.State))
            .Select(finding => (Finding: finding, Turn: turn[(finding.Rule, finding.State)] = turn.GetValueOrDefault((finding.Rule, finding.State)) + 1))
            .OrderBy(one => one.Finding.State)
            .ThenBy(one => one.Turn)
            .Select(one => one.Finding)
            .ToList();
    }
}
