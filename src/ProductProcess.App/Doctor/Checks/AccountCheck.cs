namespace ProductProcess.App.Doctor.Checks;

internal sealed class AccountCheck : SourceCheck
{
    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.Insight is not { } insight)
            yield break;
        yield return Diagnosis.Ok(
            source.Name, "account", $"reads as {insight.Account}, whose time zone is {insight.TimeZone ?? "not told"} (instants are asked for without zones)");
        foreach (var warning in insight.Warnings)
            yield return Diagnosis.Look(source.Name, "note", warning);
    }
}
