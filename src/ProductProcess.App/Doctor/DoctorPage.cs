using System.Text.Json;

namespace ProductProcess.App.Doctor;

/// <summary>Prints what was found: a line each for people, one document for machines.</summary>
internal static class DoctorPage
{
    public static void Print(IReadOnlyList<Diagnosis> diagnoses, bool json, TextWriter output)
    {
        if (json)
        {
            var worst = diagnoses.Select(one => one.Verdict).DefaultIfEmpty(Verdict.Ok).Max();
            var report = new DoctorReport(worst, DoctorRound.ExitCodeOf(diagnoses), diagnoses);
            output.WriteLine(JsonSerializer.Serialize(report, DoctorJson.Default.DoctorReport));
            return;
        }

        foreach (var one in diagnoses)
            output.WriteLine($"{Word(one.Verdict),-5}  {OneLine(one.Subject)} {one.What}: {OneLine($"{one.Says} {one.Do}".TrimEnd())}");
        output.WriteLine();
        output.WriteLine(
            $"{Count(diagnoses, Verdict.Ok)} ok, {Count(diagnoses, Verdict.Look)} worth a look, {Count(diagnoses, Verdict.Fails)} fail.");
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Ok => "ok",
        Verdict.Look => "look",
        _ => "FAILS",
    };

    private static int Count(IReadOnlyList<Diagnosis> diagnoses, Verdict verdict) => diagnoses.Count(one => one.Verdict == verdict);

    /// <summary>Texts of a tracker could hold anything, line breaks and terminal codes among it.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
