using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Accepts what the machine trusts, and what the given authorities have signed for the host in question. A refusal says why.
/// </summary>
internal sealed class ServerCertificate(CaBundle? trusted)
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    public bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        if (certificate is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            throw new CertificateSignal(CertificateProblem.Untrusted, "no certificate was sent");
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            throw new CertificateSignal(CertificateProblem.OtherName, "name mismatch");
        using var leaf = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        var found = chain?.ChainStatus ?? [];
        if (trusted is not null)
        {
            using var own = Chain(trusted, chain);
            if (own.Build(leaf))
                return true;
            found = own.ChainStatus;
        }

        throw Array.Exists(found, s => s.Status == X509ChainStatusFlags.NotTimeValid)
            ? new CertificateSignal(
                CertificateProblem.OutOfDate, $"{leaf.NotBefore.ToUniversalTime():yyyy-MM-dd} to {leaf.NotAfter.ToUniversalTime():yyyy-MM-dd}")
            : new CertificateSignal(CertificateProblem.Untrusted, string.Join(", ", found.Select(s => s.Status)));
    }

    private static X509Chain Chain(CaBundle trusted, X509Chain? sent)
    {
        var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted.Roots);
        chain.ChainPolicy.ExtraStore.AddRange(trusted.Others);
        foreach (var element in sent?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        chain.ChainPolicy.ApplicationPolicy.Add(ServerAuthentication);
        // Authorities of a company rarely offer lists of what they took back, and the default asks for none either.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain;
    }
}
