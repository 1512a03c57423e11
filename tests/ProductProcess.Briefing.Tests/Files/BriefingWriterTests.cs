using ProductProcess.Briefing.Printing;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Files;

public sealed class BriefingWriterTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "briefing-" + Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Write_NewFolder_HoldsTheWholeSetAndNothingElse()
    {
        var files = await WriteAsync(Briefs.Rich, new Stamp());
        Assert.Equal((1, false, ""), (files.Revision, files.Unchanged, files.WithoutPdf));
        string[] expected = [files.Facts, files.LeadershipHtml, files.LeadershipPdf!, files.CoachHtml, files.CoachPdf!];
        Assert.Equal(expected.Order(), Directory.EnumerateFileSystemEntries(_folder).Order());
        Assert.Equal(FactsJson.Write(Briefs.Rich), await File.ReadAllBytesAsync(files.Facts, CancellationToken.None));
    }

    [Fact]
    public async Task Write_SameFactsAtAnotherMoment_AddsNothing()
    {
        var first = await WriteAsync(Briefs.Rich, new Stamp());
        var before = Stamps();
        var later = Briefs.Rich with { Sources = [.. Briefs.Rich.Sources.Select(source => source with { ReadAt = source.ReadAt?.AddHours(5) })] };
        var second = await WriteAsync(later, new Stamp());
        Assert.True(second.Unchanged);
        Assert.Equal(first with { Unchanged = true }, second);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public async Task Write_OtherFacts_IsAnotherRevisionAndOverwritesNothing()
    {
        var first = await WriteAsync(Briefs.Rich, new Stamp());
        var content = await File.ReadAllBytesAsync(first.LeadershipHtml, CancellationToken.None);
        var second = await WriteAsync(Briefs.Rich with { DataQuality = [] }, new Stamp());
        Assert.Equal(2, second.Revision);
        Assert.EndsWith("2026-10_payments_r2_facts.json", second.Facts, StringComparison.Ordinal);
        Assert.EndsWith("2026-10_payments_coach_en_r2.pdf", second.CoachPdf, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllBytesAsync(first.LeadershipHtml, CancellationToken.None));
        Assert.Equal(1, (await WriteAsync(Briefs.Rich, new Stamp())).Revision);
    }

    [Fact]
    public async Task Write_FileOfThatNameByAnotherHand_IsKept()
    {
        Directory.CreateDirectory(_folder);
        var theirs = Path.Combine(_folder, "2026-10_payments_coach_en_r1.html");
        await File.WriteAllTextAsync(theirs, "theirs", CancellationToken.None);
        Assert.Equal(2, (await WriteAsync(Briefs.Rich, null)).Revision);
        Assert.Equal("theirs", await File.ReadAllTextAsync(theirs, CancellationToken.None));
    }

    [Fact]
    public async Task Write_FactsFileIsDamaged_IsAnotherRevision()
    {
        var first = await WriteAsync(Briefs.Rich, null);
        await File.WriteAllTextAsync(first.Facts, "{", CancellationToken.None);
        Assert.Equal(2, (await WriteAsync(Briefs.Rich, null)).Revision);
    }

    [Fact]
    public async Task Write_NoBrowser_WritesTheHtmlAndSaysSo_AndThePdfsFollowLater()
    {
        var without = await WriteAsync(Briefs.Rich, new Missing());
        Assert.Null(without.LeadershipPdf);
        Assert.Null(without.CoachPdf);
        Assert.Contains("Install Chromium", without.WithoutPdf, StringComparison.Ordinal);
        Assert.True(File.Exists(without.LeadershipHtml) && File.Exists(without.CoachHtml) && File.Exists(without.Facts));

        var with = await WriteAsync(Briefs.Rich, new Stamp());
        Assert.Equal((1, ""), (with.Revision, with.WithoutPdf));
        Assert.True(File.Exists(with.LeadershipPdf) && File.Exists(with.CoachPdf));
    }

    [Fact]
    public async Task Write_FolderCannotBeMade_NamesItAndTheNextStep()
    {
        await File.WriteAllTextAsync(_folder + ".file", "a file, not a folder", CancellationToken.None);
        var inside = Path.Combine(_folder + ".file", "briefings");
        try
        {
            var failure = await Assert.ThrowsAsync<BriefingFolderException>(() => BriefingWriter.WriteAsync(Briefs.Rich, inside, null, CancellationToken.None));
            Assert.Equal(inside, failure.Folder);
            Assert.Contains(inside, failure.Message, StringComparison.Ordinal);
            Assert.Contains("Choose a folder that you may write to", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_folder + ".file");
        }
    }

    [Fact]
    public async Task Write_PrinterBreaks_LeavesNothingBehind()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(Briefs.Rich, new Broken()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Write_Cancelled_LeavesNothingBehind()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BriefingWriter.WriteAsync(Briefs.Rich, _folder, new Stopping(stop), stop.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Write_HostileScope_StaysInItsFolder()
    {
        foreach (var name in Hostile.All.Append("../../outside"))
        {
            var files = await WriteAsync(Briefs.Empty with { Scope = Briefs.Empty.Scope with { Id = name } }, null);
            Assert.Equal(_folder, Path.GetDirectoryName(files.LeadershipHtml));
        }
    }

    private Task<BriefingFiles> WriteAsync(Facts facts, IPdfPrinter? printer) =>
        BriefingWriter.WriteAsync(facts, _folder, printer, CancellationToken.None);

    private Dictionary<string, DateTime> Stamps() =>
        Directory.EnumerateFiles(_folder).ToDictionary(file => file, File.GetLastWriteTimeUtc);

    private sealed class Stamp : IPdfPrinter
    {
        public Task<byte[]> PrintAsync(string html, DocumentInfo document, CancellationToken cancellation) => Task.FromResult("%PDF"u8.ToArray());
    }

    private sealed class Missing : IPdfPrinter
    {
        public Task<byte[]> PrintAsync(string html, DocumentInfo document, CancellationToken cancellation) => throw new BrowserMissingException();
    }

    private sealed class Broken : IPdfPrinter
    {
        public Task<byte[]> PrintAsync(string html, DocumentInfo document, CancellationToken cancellation) => throw new InvalidOperationException("broken");
    }

    private sealed class Stopping(CancellationTokenSource stop) : IPdfPrinter
    {
        public async Task<byte[]> PrintAsync(string html, DocumentInfo document, CancellationToken cancellation)
        {
            await stop.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            return [];
        }
    }
}
