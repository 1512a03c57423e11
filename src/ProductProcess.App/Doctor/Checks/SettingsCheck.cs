namespace ProductProcess.App.Doctor.Checks;

internal sealed class SettingsCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        foreach (var fault in patient.SettingsFaults)
            yield return Diagnosis.Fails("settings", "settings", fault, "", ExitCode.Input);
        if (patient.Settings is not { } settings)
            yield break;
        if (settings.Sources.Count == 0)
            yield return Diagnosis.Fails("settings", "settings", $"{patient.SettingsFrom}: no source is configured.", "Name one under Sources.", ExitCode.Input);
        else
            yield return Diagnosis.Ok("settings", "settings", $"{patient.SettingsFrom}: sources: {settings.Sources.Count}, scopes: {settings.Scopes.Count}");
    }
}
