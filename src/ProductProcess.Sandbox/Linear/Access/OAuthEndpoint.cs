using System.Text;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>Where tokens are had: <c>POST /oauth/token</c>, form-encoded.</summary>
internal sealed class OAuthEndpoint(OAuthTokens tokens)
{
    private const string Scope = "read";

    public async Task AnswerAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        if (!IsClient(context.Request, form))
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "invalid_client", "The client could not be authenticated.");
            return;
        }

        switch (form["grant_type"].ToString())
        {
            case "refresh_token" when tokens.Refresh(form["refresh_token"].ToString()) is { } refreshed:
                await GrantAsync(context, refreshed);
                break;
            case "refresh_token":
                await RefuseAsync(context, StatusCodes.Status400BadRequest, "invalid_grant", "The refresh token is invalid, expired or revoked.");
                break;
            case "client_credentials":
                await GrantAsync(context, tokens.ForClient());
                break;
            default:
                await RefuseAsync(context, StatusCodes.Status400BadRequest, "unsupported_grant_type", "Use refresh_token or client_credentials.");
                break;
        }
    }

    private static bool IsClient(HttpRequest request, IFormCollection form)
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SandboxServer.OAuthClientId}:{SandboxServer.OAuthClientSecret}"));
        return request.Headers.Authorization == $"Basic {basic}"
            || (form["client_id"] == SandboxServer.OAuthClientId && form["client_secret"] == SandboxServer.OAuthClientSecret);
    }

    private static Task GrantAsync(HttpContext context, OAuthGrant grant) => Reply.JsonAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("access_token", grant.AccessToken);
        json.WriteString("token_type", "Bearer");
        json.WriteNumber("expires_in", (long)grant.Lasts.TotalSeconds);
        if (grant.RefreshToken is { } refresh)
            json.WriteString("refresh_token", refresh);
        json.WriteString("scope", Scope);
        json.WriteEndObject();
    });

    private static Task RefuseAsync(HttpContext context, int status, string error, string description) => Reply.JsonAsync(
        context,
        json =>
        {
            json.WriteStartObject();
            json.WriteString("error", error);
            json.WriteString("error_description", description);
            json.WriteEndObject();
        },
        status);
}
