using System.Collections.Concurrent;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>The tenants this process has asked so far.</summary>
internal sealed class Tenants(TimeProvider time, SyncLimits limits)
{
    private readonly ConcurrentDictionary<string, Tenant> _all = new(StringComparer.Ordinal);

    /// <param name="url">The tracker's address.</param>
    /// <param name="account">See <see cref="ICredential.Account"/>.</param>
    public Tenant Of(string url, string account) =>
        _all.GetOrAdd($"{url.TrimEnd('/')} {account}", name => new Tenant(name, time, limits));
}
