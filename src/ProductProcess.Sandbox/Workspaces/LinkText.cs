using System.Globalization;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>How a link stands in a history: what this item does to the other one, a blank, the other one's raw id.</summary>
internal static class LinkText
{
    public const string Blocks = "blocks";
    public const string IsBlockedBy = "is-blocked-by";

    public static string Of(string phrase, long other) => string.Create(CultureInfo.InvariantCulture, $"{phrase} {other}");

    public static string Phrase(string text) => text[..text.IndexOf(' ', StringComparison.Ordinal)].Replace('-', ' ');

    public static long Other(string text) => long.Parse(text.AsSpan(text.IndexOf(' ', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
