using System.Globalization;

namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>
/// Access tokens, and the refresh tokens that are replaced with every use. A replaced one gives the same pair again for
/// half an hour, in case the answer got lost. Safe to use from any thread.
/// </summary>
internal sealed class OAuthTokens
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan OfUser = TimeSpan.FromHours(24);
    private static readonly TimeSpan OfApp = TimeSpan.FromDays(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _expiry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Replacement?> _refresh = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly SandboxFaults _faults;
    private int _issued;

    public OAuthTokens(TimeProvider time, SandboxFaults faults)
    {
        (_time, _faults) = (time, faults);
        _expiry[SandboxServer.OAuthToken] = time.GetUtcNow() + OfUser;
        _refresh[SandboxServer.OAuthRefreshToken] = null;
    }

    public bool IsValid(string token)
    {
        lock (_gate)
        {
            if (!_expiry.TryGetValue(token, out var expiry))
                return false;
            if (expiry > _time.GetUtcNow() && !_faults.ExpiresAccessToken())
                return true;
            _expiry.Remove(token);
            return false;
        }
    }

    /// <summary>Null for a refresh token that was never given out, or was replaced too long ago.</summary>
    public OAuthGrant? Refresh(string token)
    {
        lock (_gate)
        {
            if (!_refresh.TryGetValue(token, out var replaced))
                return null;
            if (replaced is not null)
                return _time.GetUtcNow() - replaced.At <= Grace ? replaced.Grant : null;
            var grant = Issue(OfUser, withRefresh: true);
            _refresh[token] = new Replacement(grant, _time.GetUtcNow());
            return grant;
        }
    }

    /// <summary>For an app of its own right: lasts a month and cannot be refreshed.</summary>
    public OAuthGrant ForClient()
    {
        lock (_gate)
            return Issue(OfApp, withRefresh: false);
    }

    private OAuthGrant Issue(TimeSpan lasts, bool withRefresh)
    {
        var number = (++_issued).ToString(CultureInfo.InvariantCulture);
        var grant = new OAuthGrant($"sandbox-access-{number}", withRefresh ? $"sandbox-refresh-{number}" : null, lasts);
        _expiry[grant.AccessToken] = _time.GetUtcNow() + lasts;
        if (grant.RefreshToken is { } refresh)
            _refresh[refresh] = null;
        return grant;
    }

    private sealed record Replacement(OAuthGrant Grant, DateTimeOffset At);
}
