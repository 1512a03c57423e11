namespace ProductProcess.App.Doctor.Checks;

/// <summary>What the tracker said about how much may be asked.</summary>
internal sealed class LimitsCheck : SourceCheck
{
    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.Insight is not { } insight)
            yield break;
        yield return Diagnosis.Ok(source.Name, "limits", insight.RateHeaders.Count == 0
            ? "the tracker named none"
            : string.Join("; ", insight.RateHeaders.Select(header => $"{header.Key}: {header.Value}")));
    }
}
