using System.Net;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira;

namespace ProductProcess.Ingest.Sources;

/// <summary>Looks for everything that is wrong with a source's options, so that it can be said at once.</summary>
internal static class SourceOptionsFaults
{
    private static readonly TimeSpan LongestOverlap = TimeSpan.FromDays(30);

    private static readonly TimeSpan ShortestCensus = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestCensus = TimeSpan.FromDays(90);

    public static IEnumerable<string> Of(SourceOptions options)
    {
        var name = string.IsNullOrWhiteSpace(options.Name) ? "(no name)" : options.Name;
        return Raw(options).Select(fault => $"Source {name}: {fault}");
    }

    private static IEnumerable<string> Raw(SourceOptions options)
    {
        if (string.IsNullOrEmpty(options.Name) || !options.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            yield return "Name takes letters, digits, '-', '_' and '.'; it becomes part of every id.";
        if (!SourceKinds.All.Contains(options.Kind, StringComparer.Ordinal))
            yield return $"Kind '{options.Kind}' is not known; use one of {string.Join(", ", SourceKinds.All)}.";
        foreach (var fault in OfUrl(options.Url))
            yield return fault;
        if (options.OAuthFile is not null && options.Kind == SourceKinds.JiraDataCenter)
            yield return "OAuthFile is not used with Jira Data Center; give a personal access token.";
        else if (options.OAuthFile is not null && options.Token.Length > 0)
            yield return "Token and OAuthFile are both given; keep one of them.";
        else if (options.OAuthFile is null && string.IsNullOrWhiteSpace(options.Token))
            yield return "Token is missing; give an API token (Cloud), a personal access token (Data Center) or an API key (Linear).";
        else if (options.Token.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
            yield return "Token holds white space; copy it again without line breaks.";
        if (options.Kind == SourceKinds.JiraDataCenter && !string.IsNullOrEmpty(options.Email))
            yield return "Email is not used with a personal access token; remove it.";
        if (options.Kind == SourceKinds.Linear && !string.IsNullOrEmpty(options.Email))
            yield return "Email is not used with Linear; remove it.";
        if (options.Kind == SourceKinds.Linear && options.Jql is not null)
            yield return "Jql is Jira's; name teams under Projects instead.";
        if (options.Jql is { } jql && JqlText.Fault(jql) is { } unbalanced)
            yield return unbalanced;
        if (options.CaFile is { } authorities && CaBundle.Fault(authorities) is { } unfit)
            yield return unfit;
        if (options.CensusEvery < ShortestCensus || options.CensusEvery > LongestCensus)
            yield return "CensusEvery lies outside 1 hour to 90 days.";
        if (options.Projects.Any(key => string.IsNullOrWhiteSpace(key) || key.Any(c => c is '"' or '\\' || char.IsControl(c))))
            yield return "Projects holds something that is no project key; use keys such as PAY.";
        if (options.Overlap < TimeSpan.Zero || options.Overlap > LongestOverlap)
            yield return "Overlap lies outside 0 to 30 days.";
    }

    /// <summary>Why tokens cannot be sent to an address; null when they can.</summary>
    public static string? OfAddress(string url) => OfUrl(url).FirstOrDefault();

    private static IEnumerable<string> OfUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            yield return $"Url '{url}' is not an http or https address; use the one people open in a browser.";
            yield break;
        }

        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            yield return "Url carries a user, a query or a fragment; give the address alone.";
        if (uri.Scheme == "http" && !OwnNetwork(uri))
            yield return $"Url '{uri.Host}' would send the token unencrypted; use https.";
    }

    /// <summary>Loopback, single-label names and private addresses: there a proxy may do the encryption.</summary>
    private static bool OwnNetwork(Uri uri) =>
        uri.IsLoopback
        || !uri.Host.Contains('.', StringComparison.Ordinal)
        || (IPAddress.TryParse(uri.Host, out var address) && address.GetAddressBytes() is [10, ..] or [192, 168, ..] or [172, >= 16 and < 32, ..]);
}
