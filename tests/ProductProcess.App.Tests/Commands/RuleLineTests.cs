using ProductProcess.App.Commands;
using ProductProcess.App.Run;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Commands;

public class RuleLineTests
{
    [Fact]
    public void Line_OfARule_TellsStatusScopeAndWhetherItsReviewIsDue()
    {
        var rule = RuleFiles.Load().Rules.Single(rule => rule.Id == "one-person-teams");

        Assert.StartsWith("one-person-teams             v1   active team          Groups of one-person teams.", RuleLine.Of(rule, rule.ReviewBy), StringComparison.Ordinal);
        Assert.DoesNotContain("[", RuleLine.Of(rule, rule.ReviewBy), StringComparison.Ordinal);
        var other = RuleLine.Of(rule with { IsTrial = true, Scope = RuleScope.SeveralTeams }, rule.ReviewBy.AddDays(1));
        Assert.Contains(" trial  several-teams ", other, StringComparison.Ordinal);
        Assert.EndsWith(" [to be read again since 2027-05-31]", other, StringComparison.Ordinal);
    }
}
