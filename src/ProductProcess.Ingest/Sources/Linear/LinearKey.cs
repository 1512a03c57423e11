using System.Net.Http.Headers;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>How a token is sent: an API key bare, an OAuth access token as a bearer token. The other way round, both are refused.</summary>
internal static class LinearKey
{
    private const string AccessToken = "lin_oauth_";

    public static AuthenticationHeaderValue Header(SourceOptions options)
    {
        if (options.Token.StartsWith(AccessToken, StringComparison.Ordinal))
            return new AuthenticationHeaderValue("Bearer", options.Token);
        try
        {
            return new AuthenticationHeaderValue(options.Token);
        }
        catch (FormatException cause)
        {
            throw new TrackerSettingsException(
                options.Name, "preflight", "Token holds characters that no API key of Linear has.",
                "Copy the key again from Settings, Security & access, Personal API keys.", cause);
        }
    }
}
