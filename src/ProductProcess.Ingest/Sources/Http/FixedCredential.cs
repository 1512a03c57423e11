using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>A token that somebody made and that does not change while a run lasts.</summary>
internal sealed class FixedCredential(AuthenticationHeaderValue header) : ICredential
{
    /// <summary>A hash: it outlives the connection as the name of a tenant.</summary>
    public string Account { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(header.ToString())));

    public ValueTask<AuthenticationHeaderValue> HeaderAsync(CancellationToken cancellationToken) => new(header);

    public ValueTask<bool> RenewAsync(AuthenticationHeaderValue refused, CancellationToken cancellationToken) => new(false);
}
