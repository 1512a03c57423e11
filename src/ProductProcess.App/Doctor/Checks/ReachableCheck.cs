using System.Globalization;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.App.Doctor.Checks;

internal sealed class ReachableCheck : SourceCheck
{
    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.ParkedUntil is { } until)
        {
            yield return Diagnosis.Look(
                source.Name, "tracker", string.Create(CultureInfo.InvariantCulture, $"it asked to be left alone until {until.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, so nothing was asked."),
                "Wait; the next run after that goes on where it stopped.");
        }
        else if (source.Refusal is TrackerParkedException parked)
        {
            yield return Diagnosis.Look(source.Name, "tracker", parked.Message, "");
        }
        else if (source.Refusal is { } refusal)
        {
            yield return Diagnosis.Fails(source.Name, "tracker", refusal.Message, "", ExitCode.Tracker);
        }
        else if (source.Insight is { } insight)
        {
            yield return Diagnosis.Ok(source.Name, "tracker", $"{source.Settings.Kind} {insight.Version} at {insight.Site ?? source.Settings.Url}, {insight.Api}");
        }
    }
}
