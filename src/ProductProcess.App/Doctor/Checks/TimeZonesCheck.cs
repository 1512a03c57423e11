namespace ProductProcess.App.Doctor.Checks;

/// <summary>Days and months are counted in local time, so the machine has to know the zones.</summary>
internal sealed class TimeZonesCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        var summer = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);
        yield return TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Berlin", out var berlin) && berlin.GetUtcOffset(summer) == TimeSpan.FromHours(2)
            ? Diagnosis.Ok("machine", "time zones", $"{TimeZoneInfo.GetSystemTimeZones().Count} zones are known")
            : Diagnosis.Fails("machine", "time zones", "the data of time zones is missing.", "Install it (on Debian: apt-get install tzdata).", ExitCode.Output);
    }
}
