namespace ProductProcess.App.Doctor.Checks;

/// <summary>Which fields were understood as what, and why.</summary>
internal sealed class FieldsCheck : SourceCheck
{
    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient) =>
        (source.Insight?.Fields ?? []).Select(field =>
            Diagnosis.Ok(source.Name, $"field of {field.Meaning}", $"{field.FieldId} \"{field.Name}\": {field.How}"));
}
