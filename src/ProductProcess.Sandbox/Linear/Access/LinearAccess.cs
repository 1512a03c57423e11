using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Linear.Queries;

namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>A personal key stands alone in the header, an access token behind "Bearer"; one in the other's place is refused.</summary>
internal sealed class LinearAccess(OAuthTokens tokens, LinearManners manners, TimeProvider time)
{
    private const string Bearer = "Bearer ";

    private readonly LinearBudget _key = new("user", manners.RequestsPerHour, manners.ComplexityPerHour, time);
    private readonly LinearBudget _app = new("oauthApp", manners.OAuthRequestsPerHour, manners.OAuthComplexityPerHour, time);

    /// <summary>The caller's budget, and whether it is an app.</summary>
    /// <exception cref="LinearRefusal">Nobody is let in that way.</exception>
    public (LinearBudget Budget, bool IsApp) Admit(HttpRequest request)
    {
        var given = request.Headers.Authorization.ToString();
        if (given == SandboxServer.Token)
            return (_key, false);
        if (!given.StartsWith(Bearer, StringComparison.Ordinal))
            throw LinearRefusal.Unauthenticated("You need to authenticate to access this operation.");
        var token = given[Bearer.Length..];
        if (token == SandboxServer.Token)
            throw LinearRefusal.Unauthenticated("It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header.");
        return tokens.IsValid(token) ? (_app, true) : throw LinearRefusal.Unauthenticated("The access token is invalid or has expired.");
    }
}
