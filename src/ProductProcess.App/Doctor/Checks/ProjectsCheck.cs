using ProductProcess.Core.Work;

namespace ProductProcess.App.Doctor.Checks;

/// <summary>The account sees what the settings ask for, and something at all.</summary>
internal sealed class ProjectsCheck : SourceCheck
{
    private const int MostNamed = 10;

    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.Insight is not { } insight)
            yield break;
        if (insight.Projects.Count == 0)
        {
            yield return Diagnosis.Fails(source.Name, "projects", "the account sees no project.", "Give it permission to browse the projects that are to be read.", ExitCode.Tracker);
            yield break;
        }

        var named = string.Join(", ", insight.Projects.Take(MostNamed)) + (insight.Projects.Count > MostNamed ? " …" : "");
        yield return Diagnosis.Ok(source.Name, "projects", $"{insight.Projects.Count} visible: {named}");
        var wanted = source.Settings.Projects.Concat(ScopeProjects(source, patient)).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var key in wanted.Where(key => !insight.Projects.Contains(key, StringComparer.OrdinalIgnoreCase)))
            yield return Missing(source, insight.Projects, key);
    }

    private static Diagnosis Missing(SourcePatient source, IReadOnlyList<string> visible, string key)
    {
        if (source.RunsWithoutMissing)
            return Diagnosis.Look(source.Name, "projects", $"'{key}' is not visible under this key; it may have been renamed.", "Write the present key.");
        var near = Spelling.Nearest(key, visible) is { } nearest ? $"Did you mean '{nearest}'? " : "";
        return Diagnosis.Fails(source.Name, "projects", $"'{key}' is not visible to the account.", $"{near}Correct the key, or give the account permission to browse it.", ExitCode.Tracker);
    }

    /// <summary>A scope of one source alone means that source's projects.</summary>
    private static IEnumerable<string> ScopeProjects(SourcePatient source, Patient patient) =>
        (patient.Settings?.Scopes.Values ?? [])
            .Where(scope => scope.Sources is [var only] && only.Equals(source.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(scope => scope.Projects);
}
