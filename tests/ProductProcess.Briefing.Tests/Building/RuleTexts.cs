using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>Three rules as a rule file would give them.</summary>
internal static class RuleTexts
{
    public static RuleFacts OnePersonTeams { get; } = new()
    {
        Id = "one-person-teams",
        Version = 1,
        Hash = "3f9a1c22b7d4",
        Title = "Groups of one-person teams",
        Says = "Each person carries their own topic; items rarely pass through more than one pair of hands.",
        PersonDerived = true,
        WindowWeeks = 13,
        NoticedWhen = "low(owned) >= 0.5 and low(solo) >= 0.6 and spread >= 0.8",
        HintWhen = "owned >= 0.5 and solo >= 0.6",
        Counted = "A larger effort counts when four or more of its items were finished in the window. It counts as one person’s when one person finished at least 80 % of them.",
        Belief = "Knowledge held by one pair of hands makes every absence and every hand-over expensive.",
        MakesSenseWhen = ["A rota of on-call specialists.", "Reviews and pairing happen in other tools.", "The efforts are small and far apart."],
        WhatItProtects = "Clear ownership and few interruptions.",
        OftenGoesWith = ["work that waits for one person", "plans that stop when somebody is away"],
        CannotSee = ["Pairing, mobbing and talk: both trackers hold one assignee."],
        WouldChangeOurMind = "The team names items that several of them shaped together.",
        GoodFor = "Seeing whether topics are shared.",
        NotGoodFor = "Judging how hard or how well anyone works.",
        AskTeam = ["Which of these did several of you work on in a way the tracker cannot show?"],
        AskLeaders = ["What do our goals and reviews reward: finishing mine, or finishing ours?"],
        Try =
        [
            new("Leave the next five items unassigned until someone starts them", "more hands per item", "items nobody picks up", "3 weeks"),
            new("Start one larger effort with two people from its first day", "questions answered without waiting", "one of the two only watches", "the effort’s end"),
            new("nothing", "share of efforts done mostly by one person", "", "the next briefing"),
        ],
        Sources = [new("Real Teams (Not Groups of One-Person Teams)", "The Beautiful Mess 2020, 52/53")],
        FalseAlarmRate = 0.03,
    };

    public static RuleFacts AdHoc { get; } = new()
    {
        Id = "ad-hoc-request-churn",
        Version = 2,
        Hash = "a07be94410cd",
        Title = "Ad hoc request churn",
        Says = "Small unrelated asks start quickly and push planned work aside.",
        PersonDerived = false,
        WindowWeeks = 13,
        NoticedWhen = "low(adhoc) >= 0.25",
        HintWhen = "adhoc >= 0.25",
        Counted = "An item counts as ad hoc when it was started within two working days of being asked for and was in no plan at that time.",
        Belief = "Reacting to scattered asks can hide what a group really wants to get done.",
        MakesSenseWhen = ["A support or platform mission.", "The weeks around a release."],
        WhatItProtects = "Quick help keeps trust with the groups around the team.",
        OftenGoesWith = ["planned items carried over"],
        CannotSee = ["Asks handled in chat."],
        WouldChangeOurMind = "The team names these asks as its chosen work.",
        AskTeam = ["Which of these asks did you choose?"],
        AskLeaders = ["Which of the requests that arrived mid-month would you have been willing to wait two weeks for?"],
        Try =
        [
            new("Give ad hoc asks a visible slot of at most a quarter", "planned items carried over", "askers go around it", "3 sprints"),
            new("nothing", "share of ad hoc starts", "", "the next briefing"),
        ],
        FalseAlarmRate = 0.05,
    };

    public static RuleFacts MoreIn { get; } = new()
    {
        Id = "more-in-than-out",
        Version = 1,
        Hash = "77120fe3ab90",
        Title = "More in than out",
        Says = "More comes in than goes out, week after week.",
        PersonDerived = false,
        WindowWeeks = 13,
        NoticedWhen = "low(ratio) >= 1.15",
        HintWhen = "ratio >= 1.15",
        Counted = "Items started in a week against items finished or dropped in it.",
        Belief = "What is begun and not finished asks for attention every day.",
        MakesSenseWhen = ["A team that is growing.", "The start of a long effort."],
        WhatItProtects = "Nobody has to say no.",
        OftenGoesWith = ["items that get older"],
        CannotSee = ["Work begun outside the tracker."],
        WouldChangeOurMind = "The items in progress turn out to be closed in fact and open only in the tracker.",
        AskTeam = ["Which of the items in progress would nobody miss?"],
        AskLeaders = ["What would you stop asking for, so that something else gets finished?"],
        Try =
        [
            new("Finish two items before starting one, for two weeks", "items in progress", "half-done items closed to make room", "2 weeks"),
            new("nothing", "items in progress", "", "the next briefing"),
        ],
        FalseAlarmRate = 0.04,
    };

    public static IReadOnlyList<RuleFacts> All { get; } = [OnePersonTeams, AdHoc, MoreIn];
}
