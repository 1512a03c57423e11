namespace ProductProcess.Briefing.Printing;

/// <summary>Turns a finished HTML document into a PDF. Another engine is another implementation.</summary>
public interface IPdfPrinter
{
    /// <param name="html">A self-contained document.</param>
    /// <param name="document">What the PDF's properties say.</param>
    /// <exception cref="BrowserMissingException">The engine needs a browser and there is none.</exception>
    /// <exception cref="PdfNotPrintedException">The engine failed, also on the second attempt.</exception>
    Task<byte[]> PrintAsync(string html, DocumentInfo document, CancellationToken cancellation = default);
}
