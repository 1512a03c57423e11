using System.Text;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.DataCenter;

/// <summary>
/// Who is let in: the account by its token as Bearer, or by name and password. A token is no password, and sites before
/// 8.14 know no tokens.
/// </summary>
internal sealed class ServerAccess(Version version, AnswerFaults faults)
{
    private const string LoginReason = "x-seraph-loginreason";

    private static readonly Version FirstWithTokens = new(8, 14);
    private static readonly string Bearer = $"Bearer {SandboxServer.Token}";
    private static readonly string Basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SandboxServer.Login}:{SandboxServer.Password}"));

    public RequestDelegate Guard(RequestDelegate answer) => context =>
    {
        var given = context.Request.Headers.Authorization.ToString();
        var welcome = given == Basic || (given == Bearer && version >= FirstWithTokens && !faults.TokenExpired);
        context.Response.Headers[LoginReason] = welcome ? "OK" : given.Length == 0 ? "AUTHENTICATION_DENIED" : "AUTHENTICATED_FAILED";
        context.Response.Headers["X-AUSERNAME"] = welcome ? SandboxServer.Login : "anonymous";
        if (welcome)
            return answer(context);
        context.Response.Headers.WWWAuthenticate = "OAuth realm=\"sandbox\"";
        return Reply.ErrorAsync(context, StatusCodes.Status401Unauthorized, "You are not authenticated. Authentication required to perform this operation.");
    };
}
