namespace ProductProcess.App.Doctor.Checks;

/// <summary>There is something to sign in with, and the options can work. The token itself is never shown.</summary>
internal sealed class TokenCheck : SourceCheck
{
    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        foreach (var fault in source.Faults)
            yield return Diagnosis.Fails(source.Name, "token", fault, "", ExitCode.Input);
        if (source.Faults.Count == 0)
            yield return Diagnosis.Ok(source.Name, "token", source.Settings.OAuthFile is null ? "there is one" : "OAuth credentials are there");
    }
}
