using System.Reflection;
using System.Text;
using Microsoft.Playwright;
using ProductProcess.Briefing.Printing;
using ProductProcess.Briefing.Tests.Building;

namespace ProductProcess.Briefing.Tests.Printing;

public sealed class ChromiumPrinterTests(Printed printed)
{
    private static readonly DocumentInfo _document = new(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.FromHours(1)));

    [Fact]
    public async Task Print_NoSuchBrowser_SaysWhatToInstall()
    {
        await using var printer = new ChromiumPrinter("/nowhere/chromium");
        var failure = await Assert.ThrowsAsync<BrowserMissingException>(() => printer.PrintAsync("<p>x", _document, CancellationToken.None));
        Assert.Contains("/nowhere/chromium", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Install Chromium", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_NotABrowser_FailsTwiceAndNamesIt()
    {
        var fake = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(fake, "#!/bin/sh\nexit 1\n", CancellationToken.None);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(fake, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await using var printer = new ChromiumPrinter(fake);
            var failure = await Assert.ThrowsAsync<PdfNotPrintedException>(() => printer.PrintAsync("<p>x", _document, CancellationToken.None));
            Assert.Contains(fake, failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(fake);
        }
    }

    [Fact]
    public async Task Print_BrowserHasGone_StartsAnother()
    {
        await using var printer = new ChromiumPrinter();
        await printer.WarmUpAsync(CancellationToken.None);
        var browser = typeof(ChromiumPrinter).GetField("_browser", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(printer);
        await ((IBrowser)browser!).CloseAsync();
        var text = await PdfTools.TextAsync(await printer.PrintAsync("<!DOCTYPE html><html lang=en><title>t</title><p>again", _document, CancellationToken.None));
        Assert.Contains("again", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ScriptsAndNetwork_AreOff()
    {
        const string Html = "<!DOCTYPE html><html lang=en><title>t</title><p id=p>still</p><script>document.getElementById('p').textContent='ran'</script>";
        var text = await PdfTools.TextAsync(await printed.Printer.PrintAsync(Html, _document, CancellationToken.None));
        Assert.Contains("still", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ran", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ManyAtOnce_ShareOneBrowser()
    {
        var pdfs = await Task.WhenAll(Enumerable.Range(1, 4).Select(i =>
            printed.Printer.PrintAsync($"<!DOCTYPE html><html lang=en><title>t</title><p>document {i}", _document, CancellationToken.None)));
        for (var i = 0; i < pdfs.Length; i++)
            Assert.Contains($"document {i + 1}", await PdfTools.TextAsync(pdfs[i]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printed.Printer.PrintAsync("<p>x", _document, stop.Token));
    }

    [Fact]
    public void Dates_SetInPlace_LeaveTheRestAlone()
    {
        var pdf = Encoding.ASCII.GetBytes("%PDF /CreationDate (D:20300101020304+00'00') /ModDate (D:20300101020304+00'00') end");
        var set = Encoding.ASCII.GetString(PdfDates.Set(pdf, _document.Dated));
        Assert.Equal("%PDF /CreationDate (D:20261031230000+00'00') /ModDate (D:20261031230000+00'00') end", set);
    }

    [Theory]
    [InlineData("%PDF no dates")]
    [InlineData("%PDF /CreationDate (D:not-a-date-at-all)")]
    [InlineData("%PDF /CreationDate (D:2030")]
    public void Dates_NotAsExpected_ChangeNothing(string file) =>
        Assert.Equal(file, Encoding.ASCII.GetString(PdfDates.Set(Encoding.ASCII.GetBytes(file), _document.Dated)));
}
