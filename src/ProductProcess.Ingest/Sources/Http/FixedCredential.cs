using System.Net.Http.Headers;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>A token that somebody made and that does not change while a run lasts.</summary>
internal sealed class FixedCredential(AuthenticationHeaderValue header) : ICredential
{
    public ValueTask<AuthenticationHeaderValue> HeaderAsync(CancellationToken cancellationToken) => new(header);

    public ValueTask<bool> RenewAsync(AuthenticationHeaderValue refused, CancellationToken cancellationToken) => new(false);
}
