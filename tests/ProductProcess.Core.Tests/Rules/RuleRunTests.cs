using System.Text.Json;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;

namespace ProductProcess.Core.Tests.Rules;

public sealed class RuleRunTests
{
    private static readonly DateOnly Until = RuleText.Until;

    [Fact]
    public void Finding_OfATeamWithThePattern_HoldsItsNumbersChartAndEvidence()
    {
        var finding = Assert.Single(Evaluate(Pattern(new HandFrames(), "Keepers")));

        Assert.Equal(FindingState.Noticed, finding.State);
        Assert.Equal(("owned-efforts", "harbour", "t:team:Keepers", "Keepers", 7), (finding.Rule, finding.Scope, finding.Subject, finding.SubjectName, finding.People));
        Assert.Equal((new DateOnly(2026, 8, 3), Until), (finding.WindowFrom, finding.WindowUntil));
        Assert.Equal("24 of 26 larger efforts were finished mostly by one person each.", finding.Headline);
        var owned = finding.Measures["owned"];
        Assert.Equal(("share", 24, 26, 26, 8, "Wilson"), (owned.Kind, owned.Count!.Value, owned.Of!.Value, owned.N, owned.AtLeast, owned.Range));
        Assert.Equal(24 / 26.0, owned.Value!.Value, 12);
        Assert.Equal("efforts with one main person", owned.Says);
        Assert.Equal("hands == 1, of leaves where finished", finding.Measures["solo"].Says);
        Assert.Equal(("median", 1.5), (finding.Measures["spread"].Kind, finding.Measures["spread"].Value!.Value));
        Assert.Equal(24, finding.EvidenceTotal);
        Assert.Equal("the ten with the most finished items", finding.EvidenceOrder);
        Assert.Equal(10, finding.Evidence.Count);
        Assert.Equal(("E-25", "Title of E-25", "https://tracker.example/E-25"), (finding.Evidence[0].Key, finding.Evidence[0].Title, finding.Evidence[0].Url));
        Assert.Equal("30", finding.Evidence[0].Shows["leaves_done"]);
        Assert.Equal(["leaves_done", "people"], finding.Evidence[0].Shows.Keys.Order());
        Assert.Equal("effective-contributors", finding.Chart!.Kind);
    }

    [Fact]
    public void Finding_ThatIsQuiet_HasNoHeadlineAndNoEvidence()
    {
        var finding = Assert.Single(Evaluate(Steady(new HandFrames(), "Pilots")));

        Assert.Equal(FindingState.Quiet, finding.State);
        Assert.Equal(("", 0, 0), (finding.Headline, finding.Evidence.Count, finding.EvidenceTotal));
        Assert.NotNull(finding.Chart);
    }

    [Fact]
    public void Finding_OfTooFewPeople_ShowsNoChart()
    {
        var finding = Assert.Single(RuleText.Run(RuleText.Load(RuleText.Valid), Pattern(new HandFrames(), "Keepers"), people: 4));

        Assert.Equal(FindingState.TooFew, finding.State);
        Assert.Null(finding.Chart);
        Assert.Empty(finding.Evidence);
    }

    [Fact]
    public void Findings_OfSeveralRulesAndTeams_AreOrderedByRuleThenTeamName()
    {
        var rules = RuleSet.Load(
            [("rules/z-rule.yml", RuleText.Valid.Replace("id: owned-efforts", "id: z-rule", StringComparison.Ordinal)), (RuleText.Path, RuleText.Valid)],
            TestWords.All);
        var frames = Steady(Pattern(Steady(new HandFrames(), "Tugs"), "Cranes"), "Pilots");

        var findings = RuleText.Run(rules, frames);

        Assert.Equal(
            [("owned-efforts", "Cranes"), ("owned-efforts", "Pilots"), ("owned-efforts", "Tugs"), ("z-rule", "Cranes"), ("z-rule", "Pilots"), ("z-rule", "Tugs")],
            findings.Select(finding => (finding.Rule, finding.SubjectName)));
        Assert.Equal(
            findings.Select(finding => (finding.Rule, finding.Subject, finding.State)),
            RuleRun.EvaluateStates(rules, frames.Build(), Until, "harbour", (_, _) => 7, cancellationToken: TestContext.Current.CancellationToken).Select(state => (state.Rule, state.Subject, state.State)));
    }

    [Fact]
    public void Findings_WithAnyNumberOfThreads_AreTheSameBytes()
    {
        var builder = new HandFrames();
        for (var team = 0; team < 12; team++)
            builder = team % 2 == 0 ? Pattern(builder, $"Team {team:00}") : Steady(builder, $"Team {team:00}");
        var rules = RuleText.Load(RuleText.Valid);

        string Run(int threads) => JsonSerializer.Serialize(RuleText.Run(rules, builder, options: new RuleRunOptions { Threads = threads }));

        var one = Run(1);
        Assert.All((int[])[2, 4, 16], threads => Assert.Equal(one, Run(threads)));
    }

    [Fact]
    public void Evaluate_WhenCancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            RuleRun.Evaluate(RuleText.Load(RuleText.Valid), Steady(new HandFrames(), "Pilots").Build(), Until, "harbour", (_, _) => 7, cancellationToken: source.Token));
    }

    /// <summary>The window before is another window: its rows, its measure.</summary>
    [Theory]
    [InlineData(1.0, FindingState.Noticed)]
    [InlineData(2.0, FindingState.Quiet)]
    public void Condition_OnTheWindowBefore_ReadsTheRowsOfThatWindow(double past, FindingState expected)
    {
        var text = RuleText.Valid
            .Replace("noticed_when: low(owned) >= 0.5 and low(solo) >= 60 % and spread >= 0.8", "noticed_when: spread >= 1.25 * before(spread)", StringComparison.Ordinal)
            .Replace("hint_when: owned >= 0.5 and solo >= 0.6\n", "", StringComparison.Ordinal);
        var window = Window.Ending(Until, 13);
        var frames = new HandFrames().Team("Pilots");
        for (var day = 0; day < 50; day++)
        {
            frames.Row("days", "Pilots", new { parents_in_progress = 6, people_active = 4 }, window: window);
            frames.Row("days", "Pilots", new { parents_in_progress = past * 4, people_active = 4 }, window: window.Before());
        }

        for (var i = 0; i < 50; i++)
        {
            frames.Row("leaves", "Pilots", new { hands = 1, finished = true });
            frames.Row("parents", "Pilots", new { leaves_done = 4, top_share = 0.5, effective_people = 2 });
        }

        Assert.Equal(expected, Assert.Single(RuleText.Run(RuleText.Load(text), frames)).State);
    }

    private static IReadOnlyList<Finding> Evaluate(HandFrames frames) =>
        RuleText.Run(RuleText.Load(RuleText.Valid), frames);

    /// <summary>26 efforts, 24 of them with one main person; 60 finished items, 55 through one pair of hands.</summary>
    private static HandFrames Pattern(HandFrames frames, string team) => Rows(frames, team, "E-", owned: 24, solo: 55, efforts: 9);

    private static HandFrames Steady(HandFrames frames, string team) => Rows(frames, team, team + "-", owned: 1, solo: 6, efforts: 2);

    private static HandFrames Rows(HandFrames frames, string team, string prefix, int owned, int solo, int efforts)
    {
        frames.Team(team);
        for (var i = 0; i < 26; i++)
            frames.Row("parents", team, new { leaves_done = 5 + i, top_share = i >= 26 - owned ? 0.9 : 0.5, people = i >= 26 - owned ? 1 : 4, effective_people = i >= 26 - owned ? 1.2 : 3.5 }, prefix + i);
        frames.Row("parents", team, new { leaves_done = 3, top_share = 1, people = 1, effective_people = 1 }, prefix + "small");
        for (var i = 0; i < 60; i++)
            frames.Row("leaves", team, new { hands = i < solo ? 1 : 2, finished = true });
        for (var i = 0; i < 65; i++)
            frames.Row("days", team, new { parents_in_progress = efforts, people_active = i == 0 ? 0 : 6 }, block: i / 5);
        return frames;
    }
}
