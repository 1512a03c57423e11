using System.Net.Http.Headers;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>How a connection signs its requests.</summary>
internal interface ICredential
{
    /// <summary>
    /// Tells this account from others at the same address without giving anything away: connections whose credentials say
    /// the same share the tracker's limits. A token that rotates says where it is kept.
    /// </summary>
    string Account => "";

    /// <summary>The header for the next request. Usually there at once; may renew a token that is about to expire.</summary>
    ValueTask<AuthenticationHeaderValue> HeaderAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The tracker refused <paramref name="refused"/>. True when there is another header to try with; a header is renewed
    /// once, however many requests were refused with it.
    /// </summary>
    ValueTask<bool> RenewAsync(AuthenticationHeaderValue refused, CancellationToken cancellationToken);
}
