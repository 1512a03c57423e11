namespace ProductProcess.Briefing.Printing;

/// <summary>The browser was there and did not print, twice.</summary>
public sealed class PdfNotPrintedException : Exception
{
    public PdfNotPrintedException()
        : this("The browser did not print the PDF.")
    {
    }

    public PdfNotPrintedException(string message)
        : base(message)
    {
    }

    public PdfNotPrintedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
