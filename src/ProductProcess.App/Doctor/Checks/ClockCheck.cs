using System.Globalization;

namespace ProductProcess.App.Doctor.Checks;

internal sealed class ClockCheck : SourceCheck
{
    private static readonly TimeSpan Large = TimeSpan.FromMinutes(2);

    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.Insight is not { } insight)
            yield break;
        var says = string.Create(CultureInfo.InvariantCulture, $"the tracker's clock differs by {Math.Round(insight.Skew.TotalSeconds) + 0.0:0} s");
        yield return insight.Skew.Duration() < Large
            ? Diagnosis.Ok(source.Name, "clock", says)
            : Diagnosis.Look(source.Name, "clock", $"{says}.", "Set this machine's clock (NTP). Reading goes by the tracker's clock; the month of a briefing by this one.");
    }
}
