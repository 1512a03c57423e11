using Microsoft.Playwright;

namespace ProductProcess.Briefing.Printing;

/// <summary>
/// Prints with an installed Chromium, Chrome or Edge, headless, with scripts and network off. The browser starts once,
/// early if asked, and is kept until this is disposed.
/// </summary>
public sealed class ChromiumPrinter : IPdfPrinter, IAsyncDisposable
{
    private static readonly string[] _flags =
    [
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly string? _executable;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <param name="executable">Path of the browser; found by itself when null.</param>
    public ChromiumPrinter(string? executable = null) => _executable = executable;

    /// <summary>The browser that prints where none is named.</summary>
    /// <exception cref="BrowserMissingException">There is none.</exception>
    public static string Browser() => BrowserFinder.Find();

    /// <summary>Starts the browser now, so that the first print does not wait for it.</summary>
    /// <exception cref="BrowserMissingException">There is no browser.</exception>
    public async Task WarmUpAsync(CancellationToken cancellation = default) => await BrowserAsync(cancellation);

    /// <inheritdoc/>
    public async Task<byte[]> PrintAsync(string html, DocumentInfo document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        IBrowser? browser = null;
        byte[] pdf;
        try
        {
            browser = await BrowserAsync(cancellation);
            pdf = await PrintOnceAsync(browser, html, cancellation);
        }
        catch (PlaywrightException)
        {
            // A browser that was killed or ran out of memory is started anew, once.
            await StopAsync(browser, cancellation);
            pdf = await PrintAgainAsync(html, cancellation);
        }

        return PdfDates.Set(pdf, document.Dated);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_browser, CancellationToken.None);
        _starting.Dispose();
    }

    private async Task<byte[]> PrintAgainAsync(string html, CancellationToken cancellation)
    {
        try
        {
            return await PrintOnceAsync(await BrowserAsync(cancellation), html, cancellation);
        }
        catch (PlaywrightException failure)
        {
            throw new PdfNotPrintedException(
                $"The browser {_executable ?? BrowserFinder.Find()} did not print the PDF, also on the second attempt: {FirstLine(failure)} " +
                $"The HTML can be printed by hand, or set {BrowserFinder.Variable} to another browser.",
                failure);
        }
    }

    private static async Task<byte[]> PrintOnceAsync(IBrowser browser, string html, CancellationToken cancellation)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, Offline = true });
        await using var stop = cancellation.Register(() => _ = context.CloseAsync());
        try
        {
            var page = await context.NewPageAsync();
            await page.SetContentAsync(html, new PageSetContentOptions { WaitUntil = WaitUntilState.Load });
            return await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        }
        catch (PlaywrightException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private async Task<IBrowser> BrowserAsync(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            if (_browser is { IsConnected: true }) return _browser;
            var executable = _executable ?? BrowserFinder.Find();
            if (!File.Exists(executable))
                throw new BrowserMissingException($"There is no browser at {executable}. " + BrowserMissingException.Advice);

            _playwright ??= await Playwright.CreateAsync();
            return _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = executable,
                Headless = true,
                // Chromium refuses its sandbox to root; anyone else keeps it.
                ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
                Args = _flags,
            });
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Stops the browser that failed, unless another print has replaced it by now.</summary>
    private async Task StopAsync(IBrowser? failed, CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            if (_browser != failed) return;
            using var playwright = _playwright;
            (_browser, _playwright) = (null, null);
            if (failed is not null) await failed.DisposeAsync();
        }
        catch (PlaywrightException)
        {
            // It was gone already.
        }
        finally
        {
            _starting.Release();
        }
    }

    private static string FirstLine(Exception failure) => Words.Clean.Line(failure.Message.Split('\n')[0], 200);
}
