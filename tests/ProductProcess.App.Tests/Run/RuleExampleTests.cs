using System.Collections.Concurrent;
using ProductProcess.App.Run;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Run;

/// <summary>Every rule is proved by the examples in its own file.</summary>
public class RuleExampleTests
{
    private static readonly ConcurrentDictionary<string, ExampleWorld> Seeds = new(StringComparer.Ordinal);

    [Fact]
    public void RulesThatComeWithTheTool_LoadWithoutAWord() => Assert.Empty(RuleFiles.Load().Problems);

    [Fact]
    public void Examples_OfEveryRule_ComeOutAsTheFileSays()
    {
        var rules = RuleFiles.Load();
        var outcomes = RuleExamples.Run(rules, name => Seeds.GetOrAdd(name, OfSeed), OfHistory);
        Assert.True(outcomes.Count >= 4 * rules.Rules.Count);
        Assert.All(outcomes, outcome => Assert.True(
            outcome.IsAsExpected,
            $"{outcome.Rule}, {outcome.Example.Name}: expected {outcome.Example.Expect}, got {outcome.Got?.State}: {string.Join(' ', outcome.Got?.Because ?? [])}"));
    }

    [Theory]
    [InlineData("one-person-teams")]
    [InlineData("ad-hoc-request-churn")]
    [InlineData("more-in-than-out")]
    public void EachRule_SpeaksOnItsOwnSeed_AndTheOthersDoNot(string seed)
    {
        var world = OfSeed(seed);
        var findings = Core.Rules.RuleRun.Evaluate(RuleFiles.Load(), world.Frames, world.Until, seed, world.People, cancellationToken: TestContext.Current.CancellationToken);
        var spoken = findings.Where(f => f.State is Core.Findings.FindingState.Noticed or Core.Findings.FindingState.Hint).ToList();
        Assert.NotEmpty(spoken);
        Assert.All(spoken, finding => Assert.Equal(seed, finding.Rule));
    }

    [Fact]
    public void AllRules_OnSteadyGround_StaySilent()
    {
        var world = OfSeed("steady");
        var findings = Core.Rules.RuleRun.Evaluate(RuleFiles.Load(), world.Frames, world.Until, "steady", world.People, cancellationToken: TestContext.Current.CancellationToken);
        Assert.All(findings, finding => Assert.Equal(Core.Findings.FindingState.Quiet, finding.State));
    }

    private static ExampleWorld OfSeed(string name)
    {
        var seed = new SeedCatalog().Load(name);
        var workspace = Simulation.Run(seed);
        var calendar = new WorkCalendar(seed.Zone, seed.Holidays);
        var until = calendar.StartOf(seed.Until);
        return Of(workspace.ToWorkLog(name, DateTimeOffset.FromUnixTimeMilliseconds(until)), calendar, seed.Until);
    }

    private static ExampleWorld OfHistory(ShorthandHistory history) => Of(history.Log, WorkCalendar.Utc, history.Until);

    private static ExampleWorld Of(WorkLog log, WorkCalendar calendar, DateOnly until)
    {
        var frames = WorkFrames.Of(WorkHistory.Build(MappedLog.Of(log, MappedLog.NoMappings).Log, calendar.StartOf(until)), calendar);
        return new ExampleWorld(frames.Set, until, frames.People);
    }
}
