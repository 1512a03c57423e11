using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A token endpoint whose refresh tokens work once, and the sites its tokens open.</summary>
internal sealed class FakeTokens() : FakeServer("")
{
    private int _made;

    /// <summary>The one refresh token that works now.</summary>
    public string Refresh { get; set; } = "canary-refresh-0";

    /// <summary>The one access token that works now.</summary>
    public string Access { get; private set; } = "canary-access-0";

    public long Lifetime { get; set; } = 3600;

    public JsonArray Sites { get; } = [];

    protected override JsonNode? Answer(FakeRequest request, IQueryCollection query, HttpContext context) => request.Path switch
    {
        "/oauth/token" => Token(request, context),
        "/oauth/token/accessible-resources" => Sites.DeepClone(),
        _ => null,
    };

    private JsonObject? Token(FakeRequest request, HttpContext context)
    {
        var form = request.Body.StartsWith('{')
            ? request.Json.AsObject().ToDictionary(p => p.Key, p => p.Value!.GetValue<string>())
            : request.Body.Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        var ours = form["grant_type"] == "client_credentials" || form.GetValueOrDefault("refresh_token") == Refresh;
        if (!ours || form["client_secret"] != "canary-secret")
        {
            context.Response.StatusCode = 403;
            return new JsonObject { ["error"] = "unauthorized_client", ["error_description"] = "refresh_token is invalid" };
        }

        var n = Interlocked.Increment(ref _made).ToString(CultureInfo.InvariantCulture);
        Access = $"canary-access-{n}";
        var answer = new JsonObject { ["access_token"] = Access, ["expires_in"] = Lifetime, ["token_type"] = "Bearer", ["scope"] = "read:jira-work" };
        if (form["grant_type"] == "refresh_token")
            answer["refresh_token"] = Refresh = $"canary-refresh-{n}";
        return answer;
    }
}
