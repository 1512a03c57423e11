using System.Text;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Serving;

/// <summary>Basic authentication with the account and a token, or the token as Bearer; nothing else is let in.</summary>
internal static class Credentials
{
    private const string BearerScheme = "Bearer ";

    public static bool Are(HttpContext context, string token) => AreBasic(context, token) || Bearer(context) == token;

    public static bool AreBasic(HttpContext context, string token) =>
        Given(context) == "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SandboxServer.Email}:{token}"));

    /// <summary>The Bearer token; null when there is none.</summary>
    public static string? Bearer(HttpContext context) =>
        Given(context) is { } given && given.StartsWith(BearerScheme, StringComparison.Ordinal) ? given[BearerScheme.Length..] : null;

    private static string Given(HttpContext context) => context.Request.Headers.Authorization.ToString();
}
