using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Composition;

/// <summary>What stands beside a finding: events, overrides, trials, reviews that are due.</summary>
public sealed class GuardTests
{
    private const string Note = "New people joined (3 August 2026). In the eight weeks after that, figures often shift for a while by themselves.";

    private static readonly ContextEvent _event = new()
    {
        Team = Briefs.Teams[0].Id,
        TeamName = Briefs.Teams[0].Name,
        Day = new DateOnly(2026, 8, 3),
        Kind = "growth",
        Says = "new people joined",
        Detail = "4 of the 14 people active in these eight weeks had not been active in the 26 weeks before.",
        Note = "Canary Eva joined.",
    };

    private static readonly RuleFacts _rule = RuleTexts.AdHoc with
    {
        Trial = true,
        ReviewBy = new DateOnly(2026, 5, 31),
        ReviewOverdue = true,
        Overrides = [new RuleChange("window", "13 weeks", "26 weeks", "Canary reason of this scope."), new RuleChange("fewest people", "5", "6", "Canary reason of this scope.")],
    };

    [Theory]
    [InlineData(Edition.Coach)]
    [InlineData(Edition.Leadership)]
    public async Task Note_OfAFinding_StandsWhereItIsToldAndOnPageOne(Edition edition) =>
        Assert.Equal(2, (await TextAsync(edition)).Split(Note).Length - 1);

    [Theory]
    [InlineData(Edition.Coach, true)]
    [InlineData(Edition.Leadership, false)]
    public async Task Detail_OfAnEvent_IsForTheCoachAlone(Edition edition, bool told)
    {
        var text = await TextAsync(edition);

        Assert.Equal(told, text.Contains("4 of the 14 people", StringComparison.Ordinal));
        Assert.Equal(told, text.Contains("Canary Eva", StringComparison.Ordinal));
        Assert.Equal(told, text.Contains($"{_event.TeamName}: new people joined (found in the records).", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Edition.Coach, true)]
    [InlineData(Edition.Leadership, false)]
    public async Task Rule_OverriddenOnTrialAndDue_SaysSo(Edition edition, bool inFull)
    {
        var text = await TextAsync(edition);

        Assert.Contains($"Read with thresholds of this scope’s own: “{_rule.Title}”.", text, StringComparison.Ordinal);
        Assert.Contains($"On trial here, so how often it errs is not known yet: “{_rule.Title}”.", text, StringComparison.Ordinal);
        Assert.Contains($"Due to be read again by somebody, and not yet read again: “{_rule.Title}”.", text, StringComparison.Ordinal);
        Assert.Equal(inFull, text.Contains("Window: 26 weeks (the file says 13 weeks); fewest people: 6 (the file says 5). Why: Canary reason of this scope.", StringComparison.Ordinal));
        Assert.Equal(inFull, text.Contains("This rule was to be read again by 31 May 2026, and that has not happened yet.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rules_AsTheirFilesSay_AreNotMentioned()
    {
        var text = Html.Text(await BriefingHtml.RenderAsync(Briefs.Rich, Edition.Coach, TestContext.Current.CancellationToken));

        Assert.DoesNotContain("thresholds of this scope’s own", text, StringComparison.Ordinal);
        Assert.DoesNotContain("On trial", text, StringComparison.Ordinal);
        Assert.DoesNotContain("read again", text, StringComparison.Ordinal);
        Assert.DoesNotContain("What happened in these months", text, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(Edition edition)
    {
        var finding = Findings.AdHoc(Briefs.Teams[0], FindingState.Noticed) with { Notes = [Note] };
        var facts = Briefs.Of([Briefs.Teams[0]], [_rule], [finding]) with { Events = [_event] };
        return Html.Text(await BriefingHtml.RenderAsync(facts, edition, TestContext.Current.CancellationToken));
    }
}
