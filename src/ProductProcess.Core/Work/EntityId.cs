namespace ProductProcess.Core.Work;

/// <summary>
/// Makes the deterministic ids that hold everything together: <c>source:kind:id</c>, for example
/// <c>harbour:status:10002</c>. Ids decide, names are only shown; an id holds no white space, so that a set of ids
/// can be written as one text.
/// </summary>
public static class EntityId
{
    public static string Of(string source, string kind, string id) =>
        string.Concat(source, ":", kind, ":", Tidy(id));

    /// <summary>The tracker's own part of an id: <c>harbour:status:10002</c> gives <c>10002</c>.</summary>
    public static string Raw(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var first = id.IndexOf(':', StringComparison.Ordinal);
        var second = first < 0 ? -1 : id.IndexOf(':', first + 1);
        return second < 0 ? id : id[(second + 1)..];
    }

    /// <summary>The source of an id: <c>harbour:status:10002</c> gives <c>harbour</c>.</summary>
    public static string Source(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var first = id.IndexOf(':', StringComparison.Ordinal);
        return first < 0 ? "" : id[..first];
    }

    private static string Tidy(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.AsSpan().IndexOfAny(" \t\r\n") < 0
            ? id
            : string.Join('_', id.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
