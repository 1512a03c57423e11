namespace ProductProcess.Sandbox;

/// <summary>
/// The authorisation server of a Jira Cloud. Each refresh token is good for one use and is answered with its successor.
/// Safe to use from any thread.
/// </summary>
public sealed class SandboxOAuth(TimeProvider time, SandboxFaults faults)
{
    private readonly Lock _gate = new();
    private int _grants;
    private string? _access;
    private DateTimeOffset _accessUntil;
    private bool _revoked;

    /// <summary>How long an access token is good for. One hour by default.</summary>
    public TimeSpan AccessLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The refresh token that is good now; in the beginning the one that the administrator of a client is given.</summary>
    public string RefreshToken
    {
        get
        {
            lock (_gate)
                return TokenOf(_grants);
        }
    }

    /// <summary>How often a refresh token was used.</summary>
    public int Grants
    {
        get
        {
            lock (_gate)
                return _grants;
        }
    }

    /// <summary>The access token that is out is no longer good.</summary>
    public void ExpireAccess()
    {
        lock (_gate)
            _access = null;
    }

    /// <summary>Somebody took the consent back: no token is good any more.</summary>
    public void Revoke()
    {
        lock (_gate)
            (_access, _revoked) = (null, true);
    }

    internal bool Accepts(string? accessToken)
    {
        lock (_gate)
        {
            if (accessToken is null || accessToken != _access || time.GetUtcNow() >= _accessUntil)
                return false;
            if (!faults.ExpiresAccessToken())
                return true;
            _access = null;
            return false;
        }
    }

    /// <summary>A new access token and the next refresh token; null when the given one is not good.</summary>
    internal (string Access, string Refresh)? Grant(string? refreshToken)
    {
        lock (_gate)
        {
            if (_revoked || refreshToken != TokenOf(_grants))
                return null;
            _grants++;
            _access = $"sandbox-access-{_grants}";
            _accessUntil = time.GetUtcNow() + AccessLifetime;
            return (_access, TokenOf(_grants));
        }
    }

    private static string TokenOf(int grants) => grants == 0 ? SandboxServer.OAuthRefreshToken : $"sandbox-refresh-{grants}";
}
