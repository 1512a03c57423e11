using ProductProcess.Briefing.Composition;
using ProductProcess.Briefing.Privacy;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Privacy;

/// <summary>Findings about all teams of a scope together, and what they may not give away.</summary>
public sealed class WholeScopeTests
{
    private static readonly RuleFacts _whole = RuleTexts.AdHoc with { Id = "ad-hoc-everywhere", Title = "Ad hoc everywhere", Scope = RuleScope.SeveralTeams, PersonDerived = false };

    private static readonly TeamFacts _scope = new("payments", "Payments", 43, 0);

    private static readonly TeamFacts _large = new("t1", "Alpha", 9, 10);

    private static readonly TeamFacts _other = new("t2", "Beta", 12, 10);

    private static readonly TeamFacts _small = new("t3", "Gamma", 3, 2);

    /// <summary>The figure of a hidden team is the total less the figures of all that are shown.</summary>
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Figures_ThatWouldGiveAwayASmallTeam_AreTakenOut(bool small, bool allSpeak, bool taken)
    {
        var facts = Facts(small, allSpeak);

        var redacted = LeadershipRedaction.Apply(facts);

        var finding = Assert.Single(redacted.Facts.Findings, one => one.Rule == _whole.Id);
        Assert.Equal(FindingState.Noticed, finding.State);
        Assert.Equal(taken, finding.Measures.Count == 0 && finding.Headline.Length == 0 && finding.Chart is null);
        Assert.Equal(taken, redacted.Redactions.Any(one => one.What == "Ad hoc everywhere, Payments: all figures"));
        Assert.Equal(small ? ["t3"] : [], redacted.SmallTeams);
    }

    [Fact]
    public void Finding_OfAScopeUnderK_IsNotShownAndCountsAsNoTeam()
    {
        var facts = Briefs.Of([_small], [_whole], [Whole() with { People = 3 }]);

        var redacted = LeadershipRedaction.Apply(facts);

        Assert.Empty(redacted.Facts.Findings);
        Assert.Equal(["t3"], redacted.SmallTeams);
    }

    [Theory]
    [InlineData(Edition.Coach)]
    [InlineData(Edition.Leadership)]
    public async Task Documents_TellAFindingAboutTheScope_AndCountItAsNoTeam(Edition edition)
    {
        var facts = Facts(small: true, allSpeak: false);

        var text = Html.Text(await BriefingHtml.RenderAsync(facts, edition, TestContext.Current.CancellationToken));

        Assert.Contains("61 of 180 started items came in ad hoc", text, StringComparison.Ordinal);
        Assert.Contains("the whole scope", text, StringComparison.Ordinal);
        Assert.Contains("2 checks on 3 teams and the scope as a whole.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4 teams", text, StringComparison.Ordinal);
    }

    [Fact]
    public void BrightSpot_SpeaksOfTeamsAlone()
    {
        var facts = Briefs.Of([_large, _other], [RuleTexts.AdHoc, _whole],
        [
            Findings.Bare(RuleTexts.AdHoc, _large, FindingState.Quiet),
            Findings.Bare(RuleTexts.AdHoc, _other, FindingState.Quiet),
            Whole(),
        ]);

        Assert.StartsWith("In all 2 teams that could be read", BrightSpot.Of(Reading.ForCoach(facts), Caps.Open), StringComparison.Ordinal);
    }

    private static Finding Whole() => Findings.AdHoc(_scope, FindingState.Noticed) with { Rule = _whole.Id };

    private static Core.Findings.Facts Facts(bool small, bool allSpeak) => Briefs.Of(
        small ? [_large, _other, _small] : [_large, _other],
        [RuleTexts.AdHoc, _whole],
        [
            Findings.AdHoc(_large),
            allSpeak ? Findings.AdHoc(_other) : Findings.Bare(RuleTexts.AdHoc, _other, FindingState.Quiet),
            .. small ? [Findings.AdHoc(_small)] : Array.Empty<Finding>(),
            Whole(),
        ]);
}
