using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Certificate authorities that a source trusts beside the machine's own, from a PEM file.</summary>
internal sealed class CaBundle
{
    public static readonly HttpRequestOptionsKey<CaBundle> Key = new("ProductProcess.CaBundle");

    private CaBundle(X509Certificate2Collection all)
    {
        foreach (var certificate in all)
            (certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData) ? Roots : Others).Add(certificate);
        Fingerprint = string.Join(' ', all.Select(c => c.GetCertHashString(HashAlgorithmName.SHA256)).Order(StringComparer.Ordinal));
    }

    /// <summary>Certificates that signed themselves: where trust begins.</summary>
    public X509Certificate2Collection Roots { get; } = [];

    /// <summary>Authorities in between, which servers sometimes forget to send.</summary>
    public X509Certificate2Collection Others { get; } = [];

    /// <summary>Two files with the same certificates are the same bundle.</summary>
    public string Fingerprint { get; }

    /// <summary>Null when the options name no file. The file was looked at with the options' other faults.</summary>
    public static CaBundle? Of(SourceOptions options) => options.CaFile is null ? null : new CaBundle(Read(options.CaFile));

    /// <summary>Why the file cannot serve; null when it can.</summary>
    public static string? Fault(string path)
    {
        try
        {
            var bundle = new CaBundle(Read(path));
            return bundle.Roots.Count > 0
                ? null
                : bundle.Others.Count > 0
                    ? $"CaFile '{path}' holds no authority that signed itself: add the root certificate."
                    : $"CaFile '{path}' holds no certificate: it has to be PEM text with -----BEGIN CERTIFICATE-----.";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return $"CaFile '{path}' cannot be read: {(unreadable is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "no permission, or it is no file")}.";
        }
        catch (CryptographicException)
        {
            return $"CaFile '{path}' holds a certificate that cannot be read: export it again as PEM.";
        }
    }

    private static X509Certificate2Collection Read(string path)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPem(File.ReadAllText(path));
        return all;
    }
}
