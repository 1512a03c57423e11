namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>
/// Where people open items. The address of the settings, unless that is Atlassian's gateway for programs: then the address
/// that the tracker gives as its own.
/// </summary>
internal sealed class JiraSite(SourceOptions options)
{
    private const string GatewayPath = "/ex/jira/";

    /// <summary>Null until a tracker behind the gateway has told.</summary>
    public string? Address { get; private set; } = IsGateway(options) ? null : options.Url.TrimEnd('/');

    /// <summary>The settings name the gateway: <c>https://api.atlassian.com/ex/jira/{cloudId}</c>.</summary>
    public static bool IsGateway(SourceOptions options) => options.Url.Contains(GatewayPath, StringComparison.Ordinal);

    /// <summary>The cloud id in the gateway's address; null for the address of a site.</summary>
    public static string? CloudId(SourceOptions options)
    {
        var at = options.Url.IndexOf(GatewayPath, StringComparison.Ordinal);
        return at < 0 ? null : options.Url[(at + GatewayPath.Length)..].Split('/')[0];
    }

    public void Told(string? baseUrl)
    {
        if (Address is null && Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            Address = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    public string? Browse(string key) => Address is null ? null : $"{Address}/browse/{Uri.EscapeDataString(key)}";
}
