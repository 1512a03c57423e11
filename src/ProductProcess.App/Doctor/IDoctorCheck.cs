namespace ProductProcess.App.Doctor;

/// <summary>Looks at one thing of what was gathered. Adding one is a class and a line in <see cref="DoctorRound"/>.</summary>
internal interface IDoctorCheck
{
    IEnumerable<Diagnosis> Look(Patient patient);
}
