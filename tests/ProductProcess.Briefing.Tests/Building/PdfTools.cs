using System.Diagnostics;
using System.Text;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>What the finished file says when asked from outside: poppler and qpdf.</summary>
internal static class PdfTools
{
    public static Task<string> InfoAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, "{0}");

    /// <summary>Text in reading order; pages end with a form feed.</summary>
    public static Task<string> TextAsync(byte[] pdf) => RunAsync("pdftotext", pdf, "{0}", "-");

    /// <summary>Every object, all streams decompressed.</summary>
    public static Task<string> ObjectsAsync(byte[] pdf) => RunAsync("qpdf", pdf, "--qdf", "--object-streams=disable", "{0}", "-");

    public static async Task<int> PagesAsync(byte[] pdf)
    {
        var line = (await InfoAsync(pdf)).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<string> RunAsync(string command, byte[] pdf, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var start = new ProcessStartInfo(command) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
            foreach (var argument in arguments) start.ArgumentList.Add(argument == "{0}" ? file : argument);
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
