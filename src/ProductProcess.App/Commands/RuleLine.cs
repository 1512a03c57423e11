using System.Globalization;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Commands;

/// <summary>A rule in one line of a list: id, version, status, scope, what it says, and whether its review is due.</summary>
internal static class RuleLine
{
    public static string Of(Rule rule, DateOnly today)
    {
        var status = rule.IsTrial ? "trial" : "active";
        var scope = rule.Scope == RuleScope.SeveralTeams ? "several-teams" : "team";
        var due = rule.ReviewBy < today
            ? string.Create(CultureInfo.InvariantCulture, $" [to be read again since {rule.ReviewBy:yyyy-MM-dd}]")
            : "";
        return $"{rule.Id,-28} v{rule.Version,-3} {status,-6} {scope,-13} {rule.Title}. {rule.Says}{due}";
    }
}
