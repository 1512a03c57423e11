using ProductProcess.App.Run;
using ProductProcess.App.Tests.Commands;
using ProductProcess.App.Trial;
using ProductProcess.Core.Yaml;

namespace ProductProcess.App.Tests.Trial;

/// <summary>What a trial leaves behind is found again beside the rules, and held against them.</summary>
public sealed class TrialFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public TrialFileTests()
    {
        Directory.CreateDirectory(_scratch["ours"]);
        File.WriteAllText(_scratch["ours/always.yml"], TrialRules.Always);
        File.WriteAllText(_scratch["ours/never.yml"], TrialRules.Never);
    }

    [Fact]
    public void Rules_BesideATrial_HaveItsRates()
    {
        var report = Try(RuleFiles.Load(_scratch["ours"]));
        var rules = RuleFiles.Load(_scratch["ours"]);
        Assert.DoesNotContain(rules.Problems, problem => problem.Code == ProblemCode.Trial);
        Assert.Equal([1, report.Rules[1].ByChance!.High], rules.Rules.Select(rule => rule.FalseAlarmRate));
        // A rule of a folder is found by its file, too.
        Assert.Equal(1, RuleFiles.Load(_scratch["ours/always.yml"]).Rules[0].FalseAlarmRate);
    }

    [Fact]
    public void Rule_ChangedSinceItsTrial_HasNoRateAndSaysSo()
    {
        Try(RuleFiles.Load(_scratch["ours"]));
        File.WriteAllText(_scratch["ours/always.yml"], TrialRules.Always.Replace("takes time", "takes much time", StringComparison.Ordinal));
        var rules = RuleFiles.Load(_scratch["ours"]);
        var warning = Assert.Single(rules.Problems, problem => problem.Code == ProblemCode.Trial);
        Assert.Contains("Tried as version 3, since changed", warning.ToString(), StringComparison.Ordinal);
        Assert.Equal(_scratch["ours/always.yml"], warning.File);
        Assert.Equal([true, false], rules.Rules.Select(rule => rule.FalseAlarmRate is null));
        Assert.False(rules.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{ "format": "productprocess-trial 2", "rules": [] }""")]
    [InlineData("""{ "format": "productprocess-trial 1", "rules": [{ "id": "always" }] }""")]
    [InlineData("""{ "format": "productprocess-trial 1", "rules": [null] }""")]
    public void Trial_ThatCannotBeRead_IsWarnedOfAndPassedOver(string json)
    {
        File.WriteAllText(_scratch["ours/trial.json"], json);
        var rules = RuleFiles.Load(_scratch["ours"]);
        var warning = Assert.Single(rules.Problems, problem => problem.Code == ProblemCode.Trial);
        Assert.True(warning.IsWarning);
        Assert.Equal(_scratch["ours/trial.json"], warning.File);
        Assert.All(rules.Rules, rule => Assert.Null(rule.FalseAlarmRate));
    }

    [Fact]
    public void Trial_OfSomeRules_KeepsWhatIsKnownOfTheOthers()
    {
        var all = Try(RuleFiles.Load(_scratch["ours"]));
        var one = Try(RuleFiles.Load(_scratch["ours"]).Where(rule => rule.Id == "never"), draws: 3, TrialFile.Read(_scratch["ours"]).Rules);
        Assert.Equal(["always", "never"], one.Rules.Select(rule => rule.Id));
        Assert.Equal([2, 3], one.Rules.Select(rule => rule.Draws));
        Assert.Equal(all.Rules[0].Steady, one.Rules[0].Steady);
    }

    [Fact]
    public void TrialThatComesWithTheTool_CanBeRead()
    {
        var (rules, problem) = TrialFile.Read(RuleFiles.BuiltIn);
        Assert.Null(problem);
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(rule.Steady.Teams, rule.Kinds.Sum(kind => kind.States.Teams)));
        Assert.Equal(File.ReadAllBytes(Path.Combine(RuleFiles.BuiltIn, TrialFile.Name)), TrialFile.Write(new TrialReport { Rules = rules }));
    }

    [Fact]
    public void SeedsOfTheProduct_PlantRulesThatExist()
    {
        var known = RuleFiles.Load().Rules.Select(rule => rule.Id).ToHashSet();
        var planted = TrialCells.Of(new Sandbox.Seeds.SeedCatalog()).SelectMany(cell => cell.Seed.Plants).Select(planting => planting.Rule).Distinct().ToList();
        Assert.NotEmpty(planted);
        Assert.All(planted, rule => Assert.Contains(rule, known));
    }

    public void Dispose() => _scratch.Dispose();

    private TrialReport Try(Core.Rules.RuleSet rules, int draws = 2, IReadOnlyList<TriedRule>? others = null)
    {
        var cells = TrialWorlds.Cells(_scratch);
        using var log = TrialLog.Open(_scratch["log"], new TrialRun(cells, rules, draws, TimeProvider.System).Header);
        var tally = new TrialRun(cells, rules, draws, TimeProvider.System).Run(log, 1, Terminal.SilentSteps.Instance, TestContext.Current.CancellationToken);
        var report = TrialReporter.Of(cells, rules, draws, tally, others ?? []);
        TrialFiles.Write(_scratch["ours"], report);
        return report;
    }
}
