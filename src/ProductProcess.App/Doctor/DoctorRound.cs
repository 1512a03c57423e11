using ProductProcess.App.Doctor.Checks;

namespace ProductProcess.App.Doctor;

/// <summary>All checks, in the order in which they are told. One that breaks leaves the others.</summary>
internal static class DoctorRound
{
    private static readonly IDoctorCheck[] Checks =
    [
        new SettingsCheck(),
        new RulesCheck(),
        new BrowserCheck(),
        new FontsCheck(),
        new DiskCheck(),
        new TimeZonesCheck(),
        new CulturesCheck(),
        new StoreCheck(),
        new TokenCheck(),
        new ReachableCheck(),
        new AccountCheck(),
        new ScopesCheck(),
        new ClockCheck(),
        new ProjectsCheck(),
        new FieldsCheck(),
        new LimitsCheck(),
        new MappingCheck(),
        new FreshnessCheck(),
    ];

    public static IReadOnlyList<Diagnosis> Go(Patient patient)
    {
        var all = Checks.SelectMany(check => Look(check, patient)).ToList();
        // What belongs to one source stands together, after what belongs to none.
        var sources = patient.Sources.Select(source => source.Name).ToList();
        return [.. all.OrderBy(one => sources.IndexOf(one.Subject))];
    }

    /// <summary>0 where nothing fails; otherwise the code of the first thing that has to be put right.</summary>
    public static int ExitCodeOf(IReadOnlyList<Diagnosis> diagnoses) =>
        diagnoses.Where(one => one.Verdict == Verdict.Fails).Select(one => one.ExitCode).DefaultIfEmpty(ExitCode.Done).Min();

    private static IReadOnlyList<Diagnosis> Look(IDoctorCheck check, Patient patient)
    {
        try
        {
            return [.. check.Look(patient)];
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return [Diagnosis.Fails("doctor", check.GetType().Name, $"the check itself broke: {broken.Message}", "Please report it.", ExitCode.Unexpected)];
        }
    }
}
