using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>
/// A way into a Jira Cloud. The site's own address answers strangers as each endpoint does; the gateway refuses them all.
/// </summary>
/// <param name="LetsIn">By its credentials.</param>
/// <param name="Refusal">Null: each endpoint has its own.</param>
internal sealed record CloudDoor(Func<HttpContext, bool> LetsIn, RequestDelegate? Refusal)
{
    private const string LoginReason = "x-seraph-loginreason";

    public RequestDelegate Guard(RequestDelegate answer, RequestDelegate anonymous) => context =>
    {
        var welcome = LetsIn(context);
        if (Refusal is null)
            context.Response.Headers[LoginReason] = welcome ? "OK" : "AUTHENTICATED_FAILED";
        return welcome ? answer(context) : (Refusal ?? anonymous)(context);
    };

    /// <summary>The site: the account by its token. A scoped token is none here.</summary>
    public static CloudDoor Site(SandboxFaults faults) => new(c => !faults.Answers.TokenExpired && Credentials.Are(c, SandboxServer.Token), null);

    /// <summary>The gateway of one site: the account by a token, scoped or not, or an access token.</summary>
    public static CloudDoor Gateway(SandboxOAuth oauth, SandboxFaults faults) => new(
        c => (string?)c.Request.RouteValues["cloudId"] == SandboxServer.CloudId
            && (oauth.Accepts(Credentials.Bearer(c))
                || (!faults.Answers.TokenExpired && (Credentials.AreBasic(c, SandboxServer.Token) || Credentials.AreBasic(c, SandboxServer.ScopedToken)))),
        RefuseAsync);

    private static Task RefuseAsync(HttpContext context)
    {
        var known = (string?)context.Request.RouteValues["cloudId"] == SandboxServer.CloudId;
        var (status, message) = known
            ? (StatusCodes.Status401Unauthorized, "Unauthorized")
            : (StatusCodes.Status404NotFound, "No message available");
        return Reply.JsonAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("code", status);
                json.WriteString("message", message);
                json.WriteEndObject();
            },
            status);
    }
}
