using System.Text;
using ProductProcess.Briefing.Files;
using ProductProcess.Briefing.Printing;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing;

/// <summary>
/// Writes both editions and the facts they rest on into a folder. Files appear whole or not at all, and none is ever
/// overwritten: another content is another revision.
/// </summary>
public static class BriefingWriter
{
    /// <param name="facts">What the run found out.</param>
    /// <param name="folder">Made if it is not there.</param>
    /// <param name="printer">Null to write HTML only.</param>
    /// <param name="cancellation">Stops before files are put in place.</param>
    /// <exception cref="BriefingFolderException">The folder cannot be written to.</exception>
    public static async Task<BriefingFiles> WriteAsync(Facts facts, string folder, IPdfPrinter? printer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        try
        {
            return await WriteSetAsync(facts, folder, printer, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BriefingFolderException(Path.GetFullPath(folder), failure);
        }
    }

    private static async Task<BriefingFiles> WriteSetAsync(Facts facts, string folder, IPdfPrinter? printer, CancellationToken cancellation)
    {
        var names = BriefingNames.First(facts, folder);
        while (true)
        {
            var taken = names.All.Any(File.Exists);
            var there = taken ? await ExistingBriefing.SameFactsAsync(names, facts, cancellation) : null;
            if (!taken || there is not null)
            {
                var written = await TryWriteAsync(there ?? facts, names, there is not null, printer, cancellation);
                if (written is not null) return written;
            }

            names = names with { Revision = names.Revision + 1 };
        }
    }

    /// <summary>Null where the set in place was made by another version of the document.</summary>
    private static async Task<BriefingFiles?> TryWriteAsync(Facts facts, BriefingNames names, bool unchanged, IPdfPrinter? printer, CancellationToken cancellation)
    {
        var leadership = await BriefingHtml.RenderAsync(facts, Edition.Leadership, cancellation);
        var coach = await BriefingHtml.RenderAsync(facts, Edition.Coach, cancellation);
        if (!await ExistingBriefing.FitsAsync(names.LeadershipHtml, leadership, cancellation)
            || !await ExistingBriefing.FitsAsync(names.CoachHtml, coach, cancellation)) return null;

        using var staged = new StagedFiles(names.Folder);
        async Task StageAsync(string path, Func<byte[]> content)
        {
            if (!File.Exists(path)) await staged.AddAsync(path, content(), cancellation);
        }

        await StageAsync(names.LeadershipHtml, () => Encoding.UTF8.GetBytes(leadership));
        await StageAsync(names.CoachHtml, () => Encoding.UTF8.GetBytes(coach));
        var withoutPdf = "The PDFs were not asked for.";
        if (printer is not null)
        {
            var document = new DocumentInfo(facts.Run.DataCutOff);
            withoutPdf = await PrintAsync(printer, document, [(names.LeadershipPdf, leadership), (names.CoachPdf, coach)], staged, cancellation);
        }

        await StageAsync(names.Facts, () => FactsJson.Write(facts));
        cancellation.ThrowIfCancellationRequested();
        staged.PutInPlace();
        return new BriefingFiles
        {
            Facts = names.Facts,
            LeadershipHtml = names.LeadershipHtml,
            CoachHtml = names.CoachHtml,
            LeadershipPdf = File.Exists(names.LeadershipPdf) ? names.LeadershipPdf : null,
            CoachPdf = File.Exists(names.CoachPdf) ? names.CoachPdf : null,
            Revision = names.Revision,
            Unchanged = unchanged,
            WithoutPdf = File.Exists(names.LeadershipPdf) && File.Exists(names.CoachPdf) ? "" : withoutPdf,
        };
    }

    /// <summary>Prints what is missing; says why not where it cannot. Both PDFs or none.</summary>
    private static async Task<string> PrintAsync(
        IPdfPrinter printer, DocumentInfo document, (string Path, string Html)[] editions, StagedFiles staged, CancellationToken cancellation)
    {
        try
        {
            var missing = editions.Where(edition => !File.Exists(edition.Path)).ToList();
            var pdfs = await Task.WhenAll(missing.Select(edition => printer.PrintAsync(edition.Html, document, cancellation)));
            foreach (var (edition, pdf) in missing.Zip(pdfs)) await staged.AddAsync(edition.Path, pdf, cancellation);
            return "";
        }
        catch (Exception failure) when (failure is BrowserMissingException or PdfNotPrintedException)
        {
            return failure.Message;
        }
    }
}
