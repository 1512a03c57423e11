using ProductProcess.App.Run;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Doctor.Checks;

internal sealed class RulesCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        var rules = RuleFiles.Load();
        foreach (var problem in rules.Problems.Where(problem => !problem.IsWarning))
            yield return Diagnosis.Fails("machine", "rules", problem.ToString(), "", ExitCode.Input);
        if (!rules.HasErrors)
            yield return Diagnosis.Ok("machine", "rules", $"{rules.Rules.Count} rules load ({rules.Hash})");
        // What is wrong with the rules themselves was said above.
        var said = rules.Problems.Select(problem => problem.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var scope in patient.Settings?.Scopes ?? new Dictionary<string, ScopeSettings>())
        {
            foreach (var one in Look(scope.Key, scope.Value, said))
                yield return one;
        }
    }

    private static IEnumerable<Diagnosis> Look(string name, ScopeSettings scope, HashSet<string> said)
    {
        var faults = new List<string>();
        var rules = Faults.Gather(faults, () => ScopeRules.Of(name, scope.Rules));
        foreach (var fault in faults.Where(fault => !said.Contains(fault)))
            yield return Diagnosis.Fails("settings", "rules", fault, "", ExitCode.Input);
        if (faults.Count > 0)
            yield break;
        var changed = rules.Rules.Count(rule => rule.Changes.Count > 0);
        yield return Diagnosis.Ok("settings", "rules", $"scope '{name}' asks {rules.Rules.Count} rules ({rules.Off.Count} switched off, {changed} overridden)");
    }
}
