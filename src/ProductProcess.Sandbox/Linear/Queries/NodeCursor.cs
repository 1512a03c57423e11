using System.Globalization;
using System.Text;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>
/// A place in an order: what was changed since keeps its place or jumps to the front, and nothing else is skipped or
/// repeated.
/// </summary>
internal sealed record NodeCursor(long Key, string Id)
{
    public static string Of(LinearNode node, NodeOrder order) => Convert.ToBase64String(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{NodeOrdering.Key(node, order)}|{node.Id}")));

    /// <exception cref="LinearRefusal">It is no cursor.</exception>
    public static NodeCursor Read(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            throw LinearRefusal.BadArgument("The cursor is not valid.");
        var parts = Encoding.ASCII.GetString(bytes, 0, length).Split('|');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            ? new NodeCursor(key, parts[1])
            : throw LinearRefusal.BadArgument("The cursor is not valid.");
    }
}
