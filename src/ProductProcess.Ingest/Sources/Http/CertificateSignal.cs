using System.Security.Authentication;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>A server's certificate was refused, and why.</summary>
internal sealed class CertificateSignal(CertificateProblem problem, string detail) : AuthenticationException($"{problem}: {detail}")
{
    public CertificateProblem Problem { get; } = problem;

    public string Detail { get; } = detail;

    /// <summary>The signal that lies under a failed request; null when it failed for another reason.</summary>
    public static CertificateSignal? In(Exception? cause)
    {
        for (; cause is not null; cause = cause.InnerException)
        {
            if (cause is CertificateSignal signal)
                return signal;
        }

        return null;
    }
}
