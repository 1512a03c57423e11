using ProductProcess.Core.Rules;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Rules;

public sealed class RuleTrialTests
{
    private static readonly Rule Owned = Assert.Single(RuleText.Load(RuleText.Valid).Rules);

    [Fact]
    public void Rule_NeverTried_HasNoRate()
    {
        var rules = RuleText.Load(RuleText.Valid).Tried([new RuleTrial("another-rule", 1, "000000000000", 0.2)]);
        Assert.Null(Assert.Single(rules.Rules).FalseAlarmRate);
        Assert.Empty(rules.Problems);
    }

    [Fact]
    public void Rule_TriedAsItStands_HasTheRateOfItsTrial()
    {
        var rules = RuleText.Load(RuleText.Valid).Tried([new RuleTrial(Owned.Id, Owned.Version, Owned.Hash, 0.004)]);
        Assert.Equal(0.004, Assert.Single(rules.Rules).Facts().FalseAlarmRate);
        Assert.Empty(rules.Problems);
    }

    [Fact]
    public void Rule_ChangedSinceItsTrial_HasNoRateAndAWarning()
    {
        var rules = RuleText.Load(RuleText.With("belief: Knowledge", "belief: Any knowledge"))
            .Tried([new RuleTrial(Owned.Id, 2, Owned.Hash, 0.004)]);
        Assert.Null(Assert.Single(rules.Rules).FalseAlarmRate);
        var problem = Assert.Single(rules.Problems);
        Assert.True(problem.IsWarning);
        Assert.Equal((ProblemCode.Trial, Owned.File), (problem.Code, problem.File));
        Assert.Contains("Tried as version 2, since changed", problem.Message, StringComparison.Ordinal);
    }
}
