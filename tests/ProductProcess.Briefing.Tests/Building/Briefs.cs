using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>Facts of whole runs.</summary>
internal static class Briefs
{
    public static TeamFacts[] Teams { get; } =
    [
        new("t1", "Cards", 7, 41), new("t2", "Checkout", 9, 52), new("t3", "Ledger", 8, 38),
        new("t4", "Payouts", 6, 35), new("t5", "Risk", 11, 44), new("t6", "Tooling", 3, 4),
    ];

    /// <summary>Six teams, one of three people; three rules; all six states.</summary>
    public static Facts Rich { get; } = Of(
        Teams,
        RuleTexts.All,
        [
            Findings.OnePerson(Teams[0]),
            Quiet(0, Teams[1]),
            Findings.Bare(RuleTexts.OnePersonTeams, Teams[2], FindingState.Unclear, "The range of the share lies on both sides of 0.5."),
            Few(0, Teams[3]),
            Findings.Bare(RuleTexts.OnePersonTeams, Teams[4], FindingState.NotRecorded, "Parents are set on under 10 % of items."),
            Few(0, Teams[5]),
            Quiet(1, Teams[0]),
            Quiet(1, Teams[1]),
            Findings.AdHoc(Teams[2]),
            Quiet(1, Teams[3]),
            Quiet(1, Teams[4]),
            Findings.AdHoc(Teams[5]),
            Quiet(2, Teams[0]),
            Quiet(2, Teams[1]),
            Quiet(2, Teams[2]),
            Findings.MoreIn(Teams[3]),
            Findings.MoreIn(Teams[4], FindingState.Hint),
            Few(2, Teams[5]),
        ]);

    /// <summary>Everything was looked for and nothing seen.</summary>
    public static Facts Empty { get; } = Of(
        Teams[..5],
        RuleTexts.All,
        [.. Enumerable.Range(0, 3).SelectMany(rule => Teams[..5].Select(team => Quiet(rule, team)))]);

    /// <summary>One team of three people, seen clearly.</summary>
    public static Facts Tiny { get; } = Of(
        [Teams[5]],
        RuleTexts.All,
        [Findings.OnePerson(Teams[5]), Findings.AdHoc(Teams[5]), Findings.MoreIn(Teams[5])]) with
    {
        Scope = new ScopeFacts("tooling", "Tooling", "Europe/Berlin", [Teams[5]], false, 3, 5),
    };

    /// <summary>Twenty-one projects stand in for teams and hold next to nothing.</summary>
    public static Facts ManyProjects { get; } = ProjectsOf(21, 6);

    /// <summary>Nothing has been read yet.</summary>
    public static Facts Nothing { get; } = Of([], RuleTexts.All, []) with
    {
        Sources = [],
        Coverage = new CoverageFacts(0, 0, 0, 0, 0),
        DataQuality = [],
        Scope = new ScopeFacts("new", "New", "UTC", [], false, 0, 5),
    };

    /// <summary>Twelve rules that all speak of all teams, with every text as long as texts get.</summary>
    public static Facts Crowded { get; } = Crowd();

    public static Facts Of(IReadOnlyList<TeamFacts> teams, IReadOnlyList<RuleFacts> rules, IReadOnlyList<Finding> findings) => new()
    {
        Run = new RunFacts("9c41d7e02ab8", "ProductProcess 0.1.0", At(1, 0, 0), "5be1902c44aa"),
        Scope = new ScopeFacts("payments", "Payments", "Europe/Berlin", teams, false, 43, 5),
        Period = new PeriodFacts("2026-10", new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 1)),
        Sources =
        [
            new SourceFacts { Name = "acme-jira", Kind = "jira-cloud", Projects = ["PAY", "CRD"], ReadAt = At(2, 6, 12), Items = 4120, HistoryEntries = 38211, ChangeItems = 51544, Comments = 9020, Quarantined = 2 },
            new SourceFacts { Name = "acme-linear", Kind = "linear", Projects = ["RISK"], ReadAt = At(2, 6, 14), Items = 812, HistoryEntries = 6010, ChangeItems = 7404, Comments = 1100 },
        ],
        Coverage = new CoverageFacts(1290, 214, 183, 97, 0.983),
        Rules = rules,
        Findings = findings,
        DataQuality =
        [
            new DataQuality("finished-without-start", 31, 214, "31 of 214 finished items were moved to done without a recorded start.", "They are left out of times, which probably makes times look longer than they were."),
            new DataQuality("bulk-moves", 44, 5210, "44 of 5,210 changes were made in bulk by one account within a minute.", "They are marked and not counted as somebody’s work."),
        ],
        NotLookedAt =
        [
            new NotLookedAt("Sub-tasks", "Teams plan with their parents."),
            new NotLookedAt("2 archived projects", "They were closed before the window."),
        ],
    };

    private static Finding Quiet(int rule, TeamFacts team) =>
        Findings.Bare(RuleTexts.All[rule], team, FindingState.Quiet, "Even the high end of the range stays below what the rule asks for.") with
        {
            History = Findings.Past(FindingState.Quiet, "qquqqqqqqq"),
        };

    private static Finding Few(int rule, TeamFacts team) =>
        Findings.Bare(RuleTexts.All[rule], team, FindingState.TooFew, "needs 40 finished items, had 12") with
        {
            Measures = new Dictionary<string, Measure> { ["solo"] = Findings.Share(7, 12, 0.35, 0.78, "finished items that passed through one pair of hands", 40) },
            History = Findings.Past(FindingState.TooFew, "----------"),
        };

    private static Facts ProjectsOf(int count, int people)
    {
        var projects = Enumerable.Range(1, count).Select(i => new TeamFacts($"p{i}", $"Project {i}", i % 4 == 0 ? people : 2, i % 3)).ToArray();
        var findings = Enumerable.Range(0, 3).SelectMany(rule => projects.Select((project, i) =>
            Few(rule, project) with { Because = [$"needs 40 finished items, had {i % 3}"] }));
        var facts = Of(projects, RuleTexts.All, [.. findings]);
        return facts with { Scope = facts.Scope with { ProjectsStandIn = true }, Coverage = new CoverageFacts(61, 21, 9, 14, 1) };
    }

    private static Facts Crowd()
    {
        string Long(string start) => string.Join(' ', Enumerable.Repeat(start + " and a good deal more of the same in somewhat longer words", 8));
        var rules = Enumerable.Range(1, 12).Select(i => RuleTexts.All[i % 3] with
        {
            Id = $"pattern-with-a-rather-long-name-{i}",
            Title = $"A pattern with a rather long name, number {i}, as some are",
            MakesSenseWhen = [Long("a"), Long("b"), Long("c"), Long("d")],
            Belief = Long("it can cost"),
            OftenGoesWith = [Long("e"), Long("f"), Long("g")],
            WhatItProtects = Long("it protects"),
            WouldChangeOurMind = Long("this"),
            AskTeam = [Long("what"), Long("which")],
            AskLeaders = [Long("when"), Long("where")],
            Counted = Long("counted"),
            CannotSee = [Long("talk")],
            Try = [new(Long("do this"), Long("this"), Long("that"), Long("then")), new(Long("or this"), Long("this"), Long("that"), Long("then"))],
        }).ToList();
        var teams = Teams[..5].Select(team => team with { Name = "Team of " + Long(team.Name) }).ToArray();
        var findings = rules.SelectMany((rule, r) => teams.Select(team => Spoken(r % 3, team) with { Rule = rule.Id, Headline = Long("18 of 27 larger efforts") }));
        var facts = Of(teams, rules, [.. findings]);
        return facts with
        {
            Scope = facts.Scope with { Title = Long("Payments") },
            DataQuality = [.. Enumerable.Range(1, 9).Select(i => new DataQuality("kind-" + i, i, 100, Long("records"), Long("bends")))],
            NotLookedAt = [.. Enumerable.Range(1, 12).Select(i => new NotLookedAt(Long("part " + i), Long("it is closed")))],
        };
    }

    private static Finding Spoken(int rule, TeamFacts team) => rule switch
    {
        0 => Findings.AdHoc(team, FindingState.Noticed),
        1 => Findings.MoreIn(team),
        _ => Findings.OnePerson(team),
    };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(1));
}
