namespace ProductProcess.App.Doctor;

/// <summary>One line of the doctor: what was looked at, how it is, and what to do about it.</summary>
/// <param name="Verdict">How it is.</param>
/// <param name="Subject">"settings", "machine", "store", or a source's name.</param>
/// <param name="What">What was looked at, in a word or two.</param>
/// <param name="Says">What was found.</param>
/// <param name="Do">The next step; empty where there is none.</param>
/// <param name="ExitCode">With which code the process ends when this fails.</param>
internal sealed record Diagnosis(Verdict Verdict, string Subject, string What, string Says, string Do = "", int ExitCode = App.ExitCode.Done)
{
    public static Diagnosis Ok(string subject, string what, string says) => new(Verdict.Ok, subject, what, says);

    public static Diagnosis Look(string subject, string what, string says, string next = "") => new(Verdict.Look, subject, what, says, next);

    public static Diagnosis Fails(string subject, string what, string says, string next, int exitCode) =>
        new(Verdict.Fails, subject, what, says, next, exitCode);
}
