namespace ProductProcess.App.Doctor.Checks;

/// <summary>Reading is all that is ever done, so nothing more needs to be granted.</summary>
internal sealed class ScopesCheck : SourceCheck
{
    private static readonly string[] TooMuch = ["write", "admin", "manage", "delete", "create"];

    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        if (source.Insight is not { } insight)
            yield break;
        if (insight.Scopes is not { } scopes)
        {
            yield return Diagnosis.Ok(source.Name, "scopes", "the tracker does not tell what the token may do; reading is enough");
            yield break;
        }

        var more = scopes.Where(scope => TooMuch.Any(word => scope.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        yield return more.Count == 0
            ? Diagnosis.Ok(source.Name, "scopes", string.Join(", ", scopes))
            : Diagnosis.Look(source.Name, "scopes", $"the token may do more than read: {string.Join(", ", more)}.", "Grant reading only; nothing else is ever done.");
    }
}
