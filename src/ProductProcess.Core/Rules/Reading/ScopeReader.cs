using ProductProcess.Core.Findings;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads <c>scope: team</c> or <c>scope: several-teams</c>.</summary>
internal static class ScopeReader
{
    private static readonly Dictionary<string, RuleScope> Known = new(StringComparer.Ordinal)
    {
        ["team"] = RuleScope.Team,
        ["several-teams"] = RuleScope.SeveralTeams,
    };

    public static RuleScope Read(Fields fields)
    {
        if (fields.Word("scope") is not { } scope)
            return default;
        if (Known.TryGetValue(scope.Value, out var known))
            return known;
        var advice = scope.Value == "project"
            ? "A project stands in for a team where none is recorded. Write scope: team."
            : "Write scope: team, or scope: several-teams for one finding about all teams together.";
        fields.Problems.Error(ProblemCode.BadValue, scope.At, $"'{scope.Value}' is no scope of a rule.", advice);
        return default;
    }
}
