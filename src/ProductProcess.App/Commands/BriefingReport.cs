using ProductProcess.Briefing;

namespace ProductProcess.App.Commands;

/// <summary>Prints what a run wrote; the last lines are the paths.</summary>
internal static class BriefingReport
{
    /// <returns>The exit code: 0, or <see cref="ExitCode.Output"/> where the PDFs are missing.</returns>
    public static int Print(BriefingFiles files)
    {
        if (files.Unchanged)
            Console.WriteLine("The same briefing was there already; nothing was written twice.");
        if (files.WithoutPdf.Length > 0)
            Console.Error.WriteLine($"{files.WithoutPdf} The HTML is complete and can be read and printed.");
        string?[] paths = [files.LeadershipPdf, files.LeadershipHtml, files.CoachPdf, files.CoachHtml, files.Facts];
        foreach (var path in paths.OfType<string>())
            Console.WriteLine(path);
        return files.WithoutPdf.Length > 0 ? ExitCode.Output : ExitCode.Done;
    }
}
