using System.Net.Http.Headers;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>
/// Signs with an OAuth token and renews it: shortly before it expires, and once when it is refused. The attempt is written down
/// before it is made and its answer before it is used, under a lock that holds across processes; whoever comes second finds
/// what the first one wrote.
/// </summary>
internal sealed class OAuthCredential(SourceOptions options, OAuthFile file, OAuthEndpoint endpoint, TimeProvider time) : ICredential
{
    /// <summary>A request may wait this long before the token it carries is looked at.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);

    private volatile OAuthKeys? _keys;
    private volatile TrackerSettingsException? _refused;

    public static OAuthCredential Of(SourceOptions options, TrackerHttp http, TimeProvider time) =>
        new(options, new OAuthFile(options), new OAuthEndpoint(options, http, time), time);

    /// <summary>Keys with a token that is good for a while.</summary>
    public async Task<OAuthKeys> KeysAsync(CancellationToken cancellationToken) =>
        _keys is { } keys && keys.FreshAt(Soon) ? keys : await RenewedAsync(null, cancellationToken).ConfigureAwait(false);

    public async ValueTask<AuthenticationHeaderValue> HeaderAsync(CancellationToken cancellationToken) =>
        new("Bearer", (await KeysAsync(cancellationToken).ConfigureAwait(false)).AccessToken);

    public async ValueTask<bool> RenewAsync(AuthenticationHeaderValue refused, CancellationToken cancellationToken)
    {
        await RenewedAsync(refused.Parameter, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private DateTimeOffset Soon => time.GetUtcNow() + Margin;

    /// <summary>A token other than the refused one: somebody else's newer one, or a new one.</summary>
    private async Task<OAuthKeys> RenewedAsync(string? refused, CancellationToken cancellationToken)
    {
        if (_refused is { } before)
            throw before; // Asking again changes nothing.
        var keys = file.Read();
        if (!IsGood(keys, refused))
        {
            using var held = await OAuthLock.TakeAsync(file, options, time, cancellationToken).ConfigureAwait(false);
            keys = file.Read();
            if (!IsGood(keys, refused))
                keys = await RenewAsync(keys, cancellationToken).ConfigureAwait(false);
        }

        return _keys = keys;
    }

    private bool IsGood(OAuthKeys keys, string? refused) => keys.FreshAt(Soon) && keys.AccessToken != refused;

    private async Task<OAuthKeys> RenewAsync(OAuthKeys keys, CancellationToken cancellationToken)
    {
        // Written first: a file that cannot be written is found out before the refresh token is used up, and a crash before
        // the answer is written leaves a trace that explains the refusal afterwards.
        file.Write(keys.RenewingSince is null ? keys.Renewing(time.GetUtcNow()) : keys);
        try
        {
            var answer = await endpoint.AskAsync(keys, cancellationToken).ConfigureAwait(false);
            var renewed = keys.Renewed(answer, time.GetUtcNow());
            file.Write(renewed);
            return renewed;
        }
        catch (TrackerSettingsException refusal)
        {
            _refused = refusal;
            throw;
        }
    }
}
