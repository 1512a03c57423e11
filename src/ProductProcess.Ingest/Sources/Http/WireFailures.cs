using Polly;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>What goes wrong between us and any tracker, as one of the few failures a caller acts on.</summary>
internal static class WireFailures
{
    /// <summary>Null for what is no failure of the wire.</summary>
    public static TrackerException? Of(SourceOptions options, string stream, Exception cause) => cause switch
    {
        ParkedSignal parked => new TrackerParkedException(options.Name, stream, parked.NotBefore, cause),
        RefusedSignal refused => OfRefusal(options, stream, refused),
        HttpRequestException or IOException => OfTransport(options, stream, cause),
        OperationCanceledException or TimeoutException or ExecutionRejectedException => new TrackerUnavailableException(
            options.Name, stream, $"{Host(options)} did not answer in time.", "Run again later.", cause)
        {
            TimedOut = true,
        },
        _ => null,
    };

    private static string Host(SourceOptions options) => new Uri(options.Url).Authority;

    private static TrackerSettingsException OfRefusal(SourceOptions options, string stream, RefusedSignal signal) => signal.Refusal switch
    {
        Refusal.NotSignedIn => new(
            options.Name, stream, $"{Host(options)} answered as to a stranger ({signal.Detail}): the token is wrong or has expired.",
            "Make a new token and set it; where sign-in asks for a picture check, sign in once in a browser.", signal),
        Refusal.WebPage => new(
            options.Name, stream, $"{options.Url} answered with a web page, not with data: it is not the tracker's address, or a sign-in page stands before it.",
            "Check Url, including its path, and that tokens may pass the sign-in.", signal),
        _ => new(
            options.Name, stream, $"{options.Url} points on to {signal.Detail}.",
            "Set Url to the address it points to.", signal),
    };

    private static TrackerUnavailableException OfTransport(SourceOptions options, string stream, Exception cause) => cause switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new(
            options.Name, stream, $"{Host(options)} cannot be found.", "Check Url for a slip, and the network.", cause),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => new(
            options.Name, stream, $"{Host(options)} cannot be reached.", "Check Url, port and firewall; then run again.", cause),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => OfCertificate(options, stream, cause),
        _ => new(options.Name, stream, $"the connection to {Host(options)} broke.", "Run again.", cause),
    };

    private static TrackerUnavailableException OfCertificate(SourceOptions options, string stream, Exception cause)
    {
        var problem = CertificateSignal.In(cause);
        var (what, next) = problem?.Problem switch
        {
            CertificateProblem.OtherName => ("its certificate is for another host", "Check the host in Url; it has to be one that the certificate names."),
            CertificateProblem.OutOfDate => ($"its certificate is not valid now ({problem.Detail})", "Have the certificate renewed, and check this machine's clock."),
            CertificateProblem.Untrusted => ("its certificate is not trusted here", options.CaFile is null
                ? "Give the PEM file of its certificate authority as CaFile, or add the authority to this machine's trusted ones."
                : $"No authority in CaFile '{options.CaFile}' has signed it: ask for the right file."),
            _ => ("the two sides do not agree on how", "Check that Url speaks https, and the TLS versions of both sides."),
        };
        return new(options.Name, stream, $"no secure connection to {Host(options)}: {what}.", next, cause);
    }
}
