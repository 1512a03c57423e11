namespace ProductProcess.App.Doctor;

/// <summary>What `doctor --json` prints.</summary>
/// <param name="Verdict">The worst of all.</param>
/// <param name="ExitCode">With which the process ends.</param>
/// <param name="Diagnoses">In the order in which they are told.</param>
internal sealed record DoctorReport(Verdict Verdict, int ExitCode, IReadOnlyList<Diagnosis> Diagnoses);
