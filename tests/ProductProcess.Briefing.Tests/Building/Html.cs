using System.Net;
using System.Text.RegularExpressions;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>Looks at a rendered document as a reader's browser would.</summary>
internal static partial class Html
{
    /// <summary>All text that is shown, and all that is read aloud instead.</summary>
    public static string Text(string html)
    {
        var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..];
        var labels = string.Join(' ', Labels(html));
        return WebUtility.HtmlDecode(Tags().Replace(body, " ")) + " " + labels;
    }

    public static IEnumerable<string> Labels(string html) =>
        LabelOf().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    public static IEnumerable<int> HeadingLevels(string html) =>
        Heading().Matches(html).Select(match => match.Groups[1].Value[0] - '0');

    /// <summary>Without the style, which holds fonts.</summary>
    public static string Markup(string html) => StyleOf().Replace(html, "");

    public static string Style(string html) => StyleOf().Match(html).Value;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("aria-label=\"([^\"]*)\"")]
    private static partial Regex LabelOf();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleOf();
}
