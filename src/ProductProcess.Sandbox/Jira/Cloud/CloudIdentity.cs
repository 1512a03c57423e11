using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>
/// The site's id, and what Atlassian's authorisation server and gateway say of tokens. In the world these are three
/// hosts; their paths do not meet, so here they are one.
/// </summary>
internal sealed class CloudIdentity(SandboxOAuth oauth, SiteAddress address)
{
    private static readonly string[] Scopes = ["read:jira-work", "read:jira-user", "offline_access"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/_edge/tenant_info", c => Reply.JsonAsync(c, WriteTenant));
        routes.MapGet("/oauth/token/accessible-resources", ResourcesAsync);
        routes.MapPost("/oauth/token", TokenAsync);
    }

    /// <summary>The site that is meant is not the first one.</summary>
    private Task ResourcesAsync(HttpContext context)
    {
        if (!oauth.Accepts(Credentials.Bearer(context)))
            return ErrorAsync(context, StatusCodes.Status401Unauthorized, "unauthorized", "Unauthorized");
        return Reply.JsonAsync(context, json =>
        {
            json.WriteStartArray();
            WriteResource(json, "ffffffff-0000-4000-8000-000000000001", "https://another-site.example.com", "another-site");
            WriteResource(json, SandboxServer.CloudId, address.Base, "sandbox");
            json.WriteEndArray();
        });
    }

    private async Task TokenAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        var body = form is null ? await RequestBody.ReadAsync(context) : null;
        string? Given(string name) => form is null ? body?.Text(name) : form[name].ToString();
        if (Given("grant_type") != "refresh_token")
            await ErrorAsync(context, StatusCodes.Status400BadRequest, "unsupported_grant_type", "Only refresh_token is supported here.");
        else if (Given("client_id") != SandboxServer.OAuthClientId || Given("client_secret") != SandboxServer.OAuthClientSecret)
            await ErrorAsync(context, StatusCodes.Status401Unauthorized, "access_denied", "Unauthorized");
        else if (oauth.Grant(Given("refresh_token")) is not { } granted)
            await ErrorAsync(context, StatusCodes.Status403Forbidden, "invalid_grant", "Unknown or invalid refresh token.");
        else
            await Reply.JsonAsync(context, json => WriteGrant(json, granted.Access, granted.Refresh));
    }

    private void WriteGrant(Utf8JsonWriter json, string access, string refresh)
    {
        json.WriteStartObject();
        json.WriteString("access_token", access);
        json.WriteNumber("expires_in", (long)oauth.AccessLifetime.TotalSeconds);
        json.WriteString("token_type", "Bearer");
        json.WriteString("refresh_token", refresh);
        json.WriteString("scope", string.Join(' ', Scopes));
        json.WriteEndObject();
    }

    private static void WriteTenant(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("cloudId", SandboxServer.CloudId);
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, string id, string url, string name)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("url", url);
        json.WriteString("name", name);
        json.WriteStartArray("scopes");
        foreach (var scope in Scopes)
            json.WriteStringValue(scope);
        json.WriteEndArray();
        json.WriteString("avatarUrl", $"{url}/avatar.png");
        json.WriteEndObject();
    }

    private static Task ErrorAsync(HttpContext context, int status, string error, string description) => Reply.JsonAsync(
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
