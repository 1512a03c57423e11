namespace ProductProcess.Briefing.Printing;

/// <summary>No Chromium, Chrome or Edge was found: the PDF cannot be printed, the HTML can be written all the same.</summary>
public sealed class BrowserMissingException : Exception
{
    public BrowserMissingException()
        : this("No browser was found to print the PDF. " + Advice)
    {
    }

    public BrowserMissingException(string message)
        : base(message)
    {
    }

    public BrowserMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static string Advice =>
        "Install Chromium, Google Chrome or Microsoft Edge (on Debian: apt-get install chromium), " +
        $"or set {BrowserFinder.Variable} to the path of one.";
}
