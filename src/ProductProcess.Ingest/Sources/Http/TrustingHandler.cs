using System.Collections.Concurrent;
using System.Net;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>The sockets beneath everything: one pool of connections for each set of trusted authorities.</summary>
internal sealed class TrustingHandler : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Lazy<HttpMessageInvoker>> _pools = new(StringComparer.Ordinal);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(CaBundle.Key, out var trusted);
        var pool = _pools.GetOrAdd(trusted?.Fingerprint ?? "", _ => new Lazy<HttpMessageInvoker>(() => new HttpMessageInvoker(Sockets(trusted))));
        return pool.Value.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var pool in _pools.Values.Where(p => p.IsValueCreated))
                pool.Value.Dispose();
        }

        base.Dispose(disposing);
    }

    private static SocketsHttpHandler Sockets(CaBundle? trusted) => new()
    {
        // A redirect would drop the token and end on a login page; a cookie would sign in somebody else.
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        SslOptions = { RemoteCertificateValidationCallback = new ServerCertificate(trusted).Check },
    };
}
