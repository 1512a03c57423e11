using ProductProcess.App.Proving;
using ProductProcess.App.Run;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Core.Yaml;
using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.App.Tests.Run;

/// <summary>Every rule is proved by the examples in its own file.</summary>
public class RuleExampleTests
{
    private static readonly ExampleWorlds Worlds = new(new SeedCatalog());

    /// <summary>A rule may be ahead of its trial: that costs its rate in the chance line, and nothing else.</summary>
    [Fact]
    public void RulesThatComeWithTheTool_LoadWithoutAWord() =>
        Assert.DoesNotContain(RuleFiles.Load().Problems, problem => problem.Code != ProblemCode.Trial);

    [Fact]
    public void Examples_OfEveryRule_ComeOutAsTheFileSays()
    {
        var rules = RuleFiles.Load();
        var outcomes = RuleExamples.Run(rules, Worlds.OfSeed, ExampleWorlds.OfHistory);
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
        var world = Worlds.OfSeed(seed);
        var findings = Core.Rules.RuleRun.Evaluate(RuleFiles.Load(), world.Frames, world.Until, seed, world.People, cancellationToken: TestContext.Current.CancellationToken);
        var spoken = findings.Where(f => f.State is Core.Findings.FindingState.Noticed or Core.Findings.FindingState.Hint).ToList();
        Assert.NotEmpty(spoken);
        Assert.All(spoken, finding => Assert.Equal(seed, finding.Rule));
    }

    [Fact]
    public void AllRules_OnSteadyGround_StaySilent()
    {
        var world = Worlds.OfSeed("steady");
        var findings = Core.Rules.RuleRun.Evaluate(RuleFiles.Load(), world.Frames, world.Until, "steady", world.People, cancellationToken: TestContext.Current.CancellationToken);
        Assert.All(findings, finding => Assert.Equal(Core.Findings.FindingState.Quiet, finding.State));
    }
}
