namespace ProductProcess.App.Doctor;

/// <summary>A check of every source, one after the other.</summary>
internal abstract class SourceCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient) => patient.Sources.SelectMany(source => Look(source, patient));

    protected abstract IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient);
}
