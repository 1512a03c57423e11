using ProductProcess.Briefing.Composition;
using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Composition;

public sealed class PageOneTests
{
    [Fact]
    public void Observations_NoticedBeforeHints_OneARuleFirst_AtMostThree()
    {
        var model = LeadershipText.Of(Briefs.Rich);
        Assert.Equal(
            ["Seen clearly · still here (5 months) · Cards", "Seen clearly · still here (4 months) · Payouts", "Seen, on thin evidence · came back · Ledger"],
            model.PageOne.Observations.Select(one => one.MarkLine));
        Assert.Equal(["page 2", "page 3", "page 4"], model.PageOne.Observations.Select(one => one.Where));
        Assert.Equal("One more observation is told in the coach edition.", model.More);
    }

    [Fact]
    public void Observations_SameRuleSpeaksOfManyTeams_OtherRulesComeFirst()
    {
        var facts = Briefs.Of(Briefs.Teams, RuleTexts.All,
        [
            Findings.AdHoc(Briefs.Teams[0], FindingState.Noticed), Findings.AdHoc(Briefs.Teams[1], FindingState.Noticed),
            Findings.MoreIn(Briefs.Teams[2]), Findings.MoreIn(Briefs.Teams[3]),
        ]);
        var cards = LeadershipText.Of(facts).Cards;
        Assert.Equal(3, cards.Count);
        Assert.Contains("Cards", cards[0].MarkLine, StringComparison.Ordinal);
        Assert.Contains("Ledger", cards[1].MarkLine, StringComparison.Ordinal);
        Assert.Contains("Checkout", cards[2].MarkLine, StringComparison.Ordinal);
    }

    public static TheoryData<string> Runs => [.. AllRuns.Keys];

    private static Dictionary<string, Facts> AllRuns { get; } = new()
    {
        ["rich"] = Briefs.Rich,
        ["empty"] = Briefs.Empty,
        ["tiny"] = Briefs.Tiny,
        ["many projects"] = Briefs.ManyProjects,
        ["nothing"] = Briefs.Nothing,
        ["crowded"] = Briefs.Crowded,
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void PageOne_AnyRun_SaysWhatItMust(string run)
    {
        foreach (var page in new[] { LeadershipText.Of(AllRuns[run]).PageOne, CoachText.Of(AllRuns[run]).PageOne })
        {
            Assert.InRange(Phrases.Words(page.InOneSentence), 5, 30);
            Assert.DoesNotMatch("[0-9]", page.InOneSentence);
            Assert.InRange(page.Observations.Count, 0, 3);
            Assert.InRange(page.CannotSay.Count, 1, 4);
            Assert.Contains("invisible", page.CannotSay[^1], StringComparison.Ordinal);
            Assert.NotEmpty(page.Works);
            Assert.NotEmpty(page.Try.Do);
            Assert.NotEmpty(page.AskLeaders);
            Assert.NotEmpty(page.ScopeNote);
            Assert.True(page.Observations.Count > 0 || page.ObservationsNote.EndsWith("That is not the same as “nothing is wrong”.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ChanceLine_NamesChecksTeamsAndHowManySpeakByChance()
    {
        // Three rules; of 6, 6 and 6 findings, 4 could not run: 3 × 3 % + 6 × 5 % + 5 × 4 %.
        var page = LeadershipText.Of(Briefs.Rich).PageOne;
        Assert.Equal("We ran 3 checks on 6 teams. If nothing unusual were going on we would still expect up to about 0.6 of them to be seen clearly.", page.ChanceLine);
        Assert.Equal("14 of 18 checks could run (3 rules, 6 teams); 4 could not, see “Things to know”.", page.ScopeNote);
        Assert.Equal(page.ChanceLine, CoachText.Of(Briefs.Rich).PageOne.ChanceLine);
    }

    [Theory]
    [InlineData(1, "If nothing unusual were going on we would still expect up to about 0.5 of them to be seen clearly; 1 check has no trial yet and is not counted.")]
    [InlineData(2, "If nothing unusual were going on we would still expect up to about 0.2 of them to be seen clearly; 2 checks have no trial yet and are not counted.")]
    [InlineData(3, "No trial has told yet how many of them chance alone would bring.")]
    public void ChanceLine_SomeRulesWithoutTrial_SaysHowMany(int untried, string says)
    {
        // The rules in their order: 3 × 3 %, 6 × 5 %, 5 × 4 %.
        var rules = RuleTexts.All.Select((rule, i) => i < untried ? rule with { FalseAlarmRate = null } : rule).ToList();
        var facts = Briefs.Rich with { Rules = rules };
        Assert.Equal($"We ran 3 checks on 6 teams. {says}", LeadershipText.Of(facts).PageOne.ChanceLine);
    }

    [Theory]
    [InlineData("rich", "In 1 of 5 teams that could be read the checks we ran saw none of these patterns.")]
    [InlineData("empty", "In all 5 teams that could be read the checks we ran saw none of these patterns.")]
    [InlineData("many projects", "We could not see one from this data.")]
    [InlineData("tiny", "We could not see one from what may be shown.")]
    public void BrightSpot_OnlyWhatWasLookedForAndNotSeen(string run, string start) =>
        Assert.StartsWith(start, LeadershipText.Of(AllRuns[run]).PageOne.Works, StringComparison.Ordinal);

    [Fact]
    public void BrightSpot_NoTeamIsFreeOfAll_NamesThePatternMostlyNotSeen()
    {
        var facts = Briefs.Of(Briefs.Teams[..2], [.. RuleTexts.All.Take(2)],
        [
            Findings.OnePerson(Briefs.Teams[0]), Findings.OnePerson(Briefs.Teams[1]),
            Findings.Bare(RuleTexts.AdHoc, Briefs.Teams[0], FindingState.Quiet), Findings.Bare(RuleTexts.AdHoc, Briefs.Teams[1], FindingState.Unclear),
        ]);
        Assert.StartsWith("“Ad hoc request churn” was looked for and not seen in 1 of 2 teams", LeadershipText.Of(facts).PageOne.Works, StringComparison.Ordinal);
    }

    [Fact]
    public void Strip_RowForEachRule_ShowsTheStrongestStateAMonth()
    {
        var strip = LeadershipText.Of(Briefs.Rich).PageOne.Strip;
        Assert.Equal(["Groups of one-person teams", "Ad hoc request churn", "More in than out"], strip.Rows.Select(row => row.Rule));
        Assert.Equal(["seen clearly", "seen, on thin evidence", "seen clearly"], strip.Rows.Select(row => row.Now));
        Assert.Equal(("Nov 2025", "Oct 2026", "October"), (strip.FirstMonth, strip.LastMonth, strip.ThisMonth));
        Assert.Contains("seen clearly in 4 of 11 months, most recently Oct 2026", strip.Rows[0].Marks, StringComparison.Ordinal);
    }

    [Fact]
    public void Strip_StateOfASmallTeam_DoesNotShowThrough()
    {
        TeamFacts[] teams = [Briefs.Teams[0], Briefs.Teams[5]];
        var facts = Briefs.Of(teams, [RuleTexts.AdHoc],
            [Findings.Bare(RuleTexts.AdHoc, teams[0], FindingState.Quiet), Findings.AdHoc(teams[1], FindingState.Noticed)]);
        Assert.Equal("not seen", LeadershipText.Of(facts).PageOne.Strip.Rows.Single().Now);
        Assert.Equal("seen clearly", CoachText.Of(facts).PageOne.Strip.Rows.Single().Now);
    }

    [Fact]
    public void Checks_StatesOfARow_AddUpToTheTeamsAsked()
    {
        foreach (var row in LeadershipText.Of(Briefs.Rich).ThingsToKnow.Checks)
            Assert.Equal(6, System.Text.RegularExpressions.Regex.Matches(row.Said, "[0-9]+").Sum(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Checks_ReasonCountsPeople_LeadersDoNotReadTheNumber()
    {
        var team = Briefs.Teams[3];
        var facts = Briefs.Of([team], [RuleTexts.AdHoc], [Findings.Bare(RuleTexts.AdHoc, team, FindingState.TooFew, "needs 8 people, had 6")]);
        Assert.Equal("needs more people", LeadershipText.Of(facts).ThingsToKnow.Checks.Single().WhyNot);
        Assert.Equal("needs 8 people, had 6", CoachText.Of(facts).ThingsToKnow.Checks.Single().WhyNot);
    }

    [Fact]
    public void Card_Blocks_AreFilledFromTheRule()
    {
        var card = LeadershipText.Of(Briefs.Rich).Cards[0];
        Assert.Equal("18 of 27 larger efforts were finished mostly by one person each.", card.Headline);
        Assert.Equal("A rota of on-call specialists.", card.Explanations[0]);
        Assert.InRange(card.Explanations.Count, 2, 3);
        Assert.Equal("Do nothing for now", card.Try[^1].Do);
        Assert.InRange(card.Try.Count, 2, 3);
        Assert.NotNull(card.Figure);
        Assert.All([card.Belief, card.Given, card.WouldShowUsWrong, card.Counted], Assert.NotEmpty);
        Assert.StartsWith("18 of 27 (67\u202F%, plausible range 52–79\u202F%): larger efforts", card.EvidenceLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Card_RuleWithoutDoingNothing_OffersItAllTheSame()
    {
        var rule = RuleTexts.AdHoc with { Try = [new Suggestion("Try this", "that", "those", "then")] };
        var facts = Briefs.Of(Briefs.Teams[..1], [rule], [Findings.AdHoc(Briefs.Teams[0])]);
        Assert.Equal("Do nothing for now", LeadershipText.Of(facts).Cards.Single().Try[^1].Do);
    }

    [Fact]
    public void Editions_SameRun_ShareTheirFigures()
    {
        var (leadership, coach) = (LeadershipText.Of(Briefs.Rich), CoachText.Of(Briefs.Rich));
        Assert.Contains("9c41d7e02ab8", leadership.Masthead.RunningFoot, StringComparison.Ordinal);
        Assert.Equal(leadership.Masthead.RunningFoot, coach.Masthead.RunningFoot);
        Assert.Equal(leadership.Cards.Select(card => card.EvidenceLine), coach.Findings.Take(3).Select(finding => finding.Card.EvidenceLine));
    }

    [Fact]
    public void Coach_EveryFindingThatSpeaks_IsToldAndEveryOtherListed()
    {
        var coach = CoachText.Of(Briefs.Rich);
        Assert.Equal(5, coach.Findings.Count);
        Assert.Equal(13, coach.Others.Count);
        Assert.NotEmpty(coach.Cover.Redactions);
        Assert.Equal((5, 3, 5), (coach.Cover.AskTeam.Count, coach.Cover.AskLeaders.Count, coach.Cover.BeforeSharing.Count));
    }

    [Theory]
    [InlineData("https://tracker.example/browse/A-1", true)]
    [InlineData("http://tracker.example/browse/A-1", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/browse/A-1", false)]
    [InlineData("https://user:secret@tracker.example/", false)]
    [InlineData(null, false)]
    public void Evidence_Link_LeadsToAWebPageOrNowhere(string? url, bool linked)
    {
        var finding = Findings.AdHoc(Briefs.Teams[0]) with { Evidence = [Findings.Item("A-1", "t", "x") with { Url = url }], EvidenceTotal = 1 };
        EvidenceList evidence = EvidenceText.Of(finding);
        Assert.Equal(linked ? url : null, evidence.Rows.Single().Link);
    }
}
