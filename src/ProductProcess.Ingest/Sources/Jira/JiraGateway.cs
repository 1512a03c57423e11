using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Cloud;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Finds the address under which programs with scoped tokens reach a site.</summary>
internal static class JiraGateway
{
    public const string Api = "https://api.atlassian.com";

    public static string Address(string api, string cloudId) => $"{api.TrimEnd('/')}/ex/jira/{cloudId}";

    /// <summary>Null when the site does not tell its id: this only completes a message.</summary>
    public static async Task<string?> GatewayAsync(this JiraCalls calls, ICloudEdge edge, CancellationToken cancellationToken)
    {
        try
        {
            var tenant = await calls.AskAsync("preflight", () => edge.TenantAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            return tenant.CloudId is { Length: > 0 and < 100 } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? Address(Api, id) : null;
        }
        catch (TrackerException)
        {
            return null;
        }
    }
}
