using ProductProcess.App.Run;

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
    }
}
