using System.Globalization;

namespace ProductProcess.App.Doctor.Checks;

/// <summary>How old what is stored is, and what stopped the last attempt.</summary>
internal sealed class FreshnessCheck : SourceCheck
{
    private static readonly TimeSpan Old = TimeSpan.FromDays(2);

    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.Streams.Count == 0)
        {
            if (patient.Store.Failure is null)
                yield return Diagnosis.Look(source.Name, "data", "nothing of it is stored yet.", "Run 'productprocess sync'.");
            yield break;
        }

        foreach (var stream in source.Streams.Where(stream => stream.Outcome is not (null or "complete" or "skipped" or "parked")))
            yield return Diagnosis.Look(source.Name, "data", $"the last attempt at {stream.Stream} ended with: {stream.Outcome}.", "Run 'productprocess sync'; it says more.");
        var items = source.Streams.FirstOrDefault(stream => stream.Stream == "items");
        var says = items?.Completed is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"last read completely at {at.UtcDateTime:yyyy-MM-dd HH:mm} UTC")
            : "never read completely";
        yield return items?.Age < Old
            ? Diagnosis.Ok(source.Name, "data", says)
            : Diagnosis.Look(source.Name, "data", $"{says}.", "Run 'productprocess sync', or see why 'serve' does not.");
    }
}
