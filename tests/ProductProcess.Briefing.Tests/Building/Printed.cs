using System.Collections.Concurrent;
using ProductProcess.Briefing.Printing;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;

[assembly: AssemblyFixture(typeof(Printed))]

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>One browser for all tests; each document is rendered and printed once.</summary>
public sealed class Printed : IAsyncDisposable
{
    private readonly ChromiumPrinter _printer = new();
    private readonly ConcurrentDictionary<(Facts, Edition), Lazy<Task<byte[]>>> _pdfs = new();

    public IPdfPrinter Printer => _printer;

    public Task<byte[]> PdfAsync(Facts facts, Edition edition) =>
        _pdfs.GetOrAdd((facts, edition), key => new Lazy<Task<byte[]>>(() => PrintAsync(key.Item1, key.Item2))).Value;

    public async ValueTask DisposeAsync() => await _printer.DisposeAsync();

    private async Task<byte[]> PrintAsync(Facts facts, Edition edition)
    {
        var html = await BriefingHtml.RenderAsync(facts, edition, CancellationToken.None);
        return await _printer.PrintAsync(html, new DocumentInfo(facts.Run.DataCutOff), CancellationToken.None);
    }
}
