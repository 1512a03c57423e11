using System.Text;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Serving;

/// <summary>Basic authentication with the account and its token, or the token as Bearer; nothing else is let in.</summary>
internal static class Credentials
{
    private static readonly string Basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SandboxServer.Email}:{SandboxServer.Token}"));
    private static readonly string Bearer = $"Bearer {SandboxServer.Token}";

    public static bool Are(HttpContext context)
    {
        var given = context.Request.Headers.Authorization.ToString();
        return given == Basic || given == Bearer;
    }
}
