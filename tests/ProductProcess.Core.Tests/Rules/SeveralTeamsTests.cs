using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Rules;

/// <summary>Rules that speak about all teams of a scope together.</summary>
public sealed class SeveralTeamsTests
{
    private static readonly string Text = RuleText.With("scope: team", "scope: several-teams")
        .Replace("chart: { kind: effective-contributors, of: parents where leaves_done >= 4 }", "chart: { kind: arrivals-departures, of: weeks }", StringComparison.Ordinal);

    [Fact]
    public void Finding_AboutSeveralTeams_AddsUpTheRowsOfAll()
    {
        var finding = Assert.Single(Run(Teams(3, owned: 8)));

        Assert.Equal((FindingState.Noticed, "harbour", "The Harbour"), (finding.State, finding.Subject, finding.SubjectName));
        Assert.Equal((24, 30), (finding.Measures["owned"].Count!.Value, finding.Measures["owned"].Of!.Value));
        Assert.Equal("24 of 30 larger efforts were finished mostly by one person each.", finding.Headline);
        Assert.Equal(24, finding.EvidenceTotal);
        Assert.Equal(["A-9", "B-9", "C-9"], finding.Evidence.Take(3).Select(item => item.Key));
        Assert.Equal((3.0 * 2, 3.0 * 4), (finding.Chart!.Series[0].Values[0], finding.Chart.Series[2].Values[0]));
        Assert.Equal(13, finding.Chart.Categories.Count);
    }

    [Theory]
    [InlineData(0, "had none.")]
    [InlineData(1, "had one.")]
    public void Finding_WithFewerThanTwoTeamsWithItems_IsTooFew(int teams, string says)
    {
        var frames = Teams(teams, owned: 8).Team("Idle", Needs("assignee_history", "parents"));

        var finding = Assert.Single(Run(frames));

        Assert.Equal(FindingState.TooFew, finding.State);
        Assert.Contains(says, Assert.Single(finding.Because), StringComparison.Ordinal);
        Assert.Null(finding.Chart);

        static Dictionary<string, double> Needs(params string[] needs) => needs.ToDictionary(need => need, _ => double.NaN);
    }

    [Fact]
    public void People_OfSeveralTeams_AreAskedOfAllTogether()
    {
        var asked = new List<int>();
        RuleRun.Evaluate(RuleText.Load(Text), Teams(2, 8).Build(), RuleText.Until, "harbour", (team, _) =>
        {
            asked.Add(team);
            return 9;
        }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([FrameSet.AllTeams], asked.Distinct());
    }

    [Fact]
    public void States_OfSeveralTeams_AreThoseOfTheFindings()
    {
        var (rules, frames) = (RuleText.Load(Text), Teams(2, 8).Build());

        var state = Assert.Single(RuleRun.EvaluateStates(rules, frames, RuleText.Until, "harbour", (_, _) => 9, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(("owned-efforts", "harbour", FindingState.Noticed), (state.Rule, state.Subject, state.State));
    }

    /// <summary>All teams together are what one team of the same items would be.</summary>
    [Fact]
    public void PeopleAndNeeds_OfAllTeams_AreThoseOfTheirItemsInOneTeam()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var window = Window.Ending(World.FirstDay.AddDays(45), 3);
            var many = FramesOf(RandomWorld.Of(seed), window.Until);
            var world = RandomWorld.Of(seed);
            foreach (var tale in world.Tales)
                tale.Of("red", tale.Project, tale.Type, tale.Reporter, tale.Group);
            var one = FramesOf(world, window.Until);
            var red = one.Set.Log.Lexicon.Find(World.Id("team", "red"));

            Assert.All(Core.Frames.Needs.All.Keys, need => Assert.Equal(
                one.Set.ShareUsed(need, red, window), many.Set.ShareUsed(need, FrameSet.AllTeams, window)));
            Assert.Equal(one.People(red, window), many.People(FrameSet.AllTeams, window));
        }
    }

    private static WorkFrames FramesOf(World world, DateOnly until) =>
        WorkFrames.Of(WorkHistory.Build(world.Log(), WorkCalendar.Utc.StartOf(until)), WorkCalendar.Utc);

    private static IReadOnlyList<Finding> Run(HandFrames frames) =>
        RuleText.Run(RuleText.Load(Text), frames, options: new RuleRunOptions { ScopeName = "The Harbour" });

    /// <summary>Ten efforts a team, some of them owned; twenty items of which nineteen passed through one pair of hands.</summary>
    private static HandFrames Teams(int count, int owned)
    {
        var frames = new HandFrames();
        foreach (var team in Enumerable.Range(0, count).Select(i => ((char)('A' + i)).ToString()))
        {
            frames.Team(team);
            for (var i = 0; i < 10; i++)
                frames.Row("parents", team, new { leaves_done = 4 + i, top_share = i >= 10 - owned ? 0.9 : 0.5, people = 3, effective_people = 2 }, $"{team}-{i}");
            for (var i = 0; i < 30; i++)
                frames.Row("leaves", team, new { hands = i == 0 ? 2 : 1, finished = true });
            for (var i = 0; i < 30; i++)
                frames.Row("days", team, new { parents_in_progress = 9, people_active = 6 });
            for (var week = 0; week < 13; week++)
                frames.Row("weeks", team, new { week = RuleText.Until.DayNumber - 91 + week * 7, accepted = 2, departed = 1, in_progress = 4 });
        }

        return frames;
    }
}
