namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Why a server's certificate was refused.</summary>
internal enum CertificateProblem
{
    /// <summary>No authority trusted here has signed it.</summary>
    Untrusted,

    /// <summary>It names other hosts.</summary>
    OtherName,

    /// <summary>Expired, or not valid yet.</summary>
    OutOfDate,
}
