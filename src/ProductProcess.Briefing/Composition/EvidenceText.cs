using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>The items behind a finding, for the coach.</summary>
internal static class EvidenceText
{
    private const int Most = 10;

    private const int LongestLink = 1000;

    public static EvidenceList Of(Finding finding)
    {
        var items = finding.Evidence.Take(Most).ToList();
        var heads = items.SelectMany(item => item.Shows.Keys).Where(head => head is not ("key" or "title"))
            .Distinct().Order(StringComparer.Ordinal).Take(4).ToList();
        var order = Clean.Line(finding.EvidenceOrder, 80);
        var shown = items.Count == finding.EvidenceTotal
            ? Numbers.Of(items.Count, "item", "items")
            : $"{Numbers.Count(items.Count)} of {Numbers.Of(finding.EvidenceTotal, "item", "items")}";
        return new EvidenceList(
            order.Length == 0 ? Phrases.Capital(shown) + "." : $"{Phrases.Capital(shown)}: {Phrases.Stopped(order)}",
            [.. heads.Select(head => Phrases.Capital(Clean.Line(head.Replace('_', ' ').Replace("leaves", "items", StringComparison.Ordinal), 24)))],
            [.. items.Select(item => Row(item, heads))]);
    }

    private static EvidenceRow Row(Evidence item, List<string> heads) => new(
        Clean.Line(item.Key, 24),
        LinkOf(item.Url),
        Clean.Name(item.Title),
        [.. heads.Select(head => item.Shows.TryGetValue(head, out var text) ? Clean.Line(text, 40) : "[x]")]);

    /// <summary>Only where it leads to a web page; a tracker may hold any text.</summary>
    private static string? LinkOf(string? url) =>
        url is { Length: <= LongestLink } && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;
}
