using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A certificate authority of a company, made for one test.</summary>
internal sealed class FakeAuthority : IDisposable
{
    private readonly X509Certificate2 _root;

    public FakeAuthority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _root = request.CreateSelfSigned(Now.AddYears(-5), Now.AddYears(5));
    }

    public string Pem => _root.ExportCertificatePem();

    /// <summary>For a host, or for 127.0.0.1.</summary>
    public X509Certificate2 Issue(string? host = null, bool expired = false)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=server", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (host is null)
            names.AddIpAddress(IPAddress.Loopback);
        else
            names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        using var signed = request.Create(_root, Now.AddYears(-3), expired ? Now.AddYears(-1) : Now.AddYears(3), RandomNumberGenerator.GetBytes(8));
        using var whole = signed.CopyWithPrivateKey(key);
        // Kestrel wants the key in a store of its own.
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }

    public void Dispose() => _root.Dispose();

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
}
