namespace ProductProcess.Core.Work;

/// <summary>
/// A set of ids as one text: the members in ordinal order, one blank between two. The same set is always the same
/// text, so a set can be interned and compared like a single id. The empty set is the empty text.
/// </summary>
public static class IdSet
{
    public static string Of(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        // Nearly all sets hold one member or none.
        if (ids is IReadOnlyList<string> { Count: <= 1 } few)
            return few.Count == 0 ? "" : few[0];
        var distinct = new SortedSet<string>(ids.Where(id => id.Length > 0), StringComparer.Ordinal);
        return string.Join(' ', distinct);
    }

    public static string[] Members(string set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Length == 0 ? [] : set.Split(' ');
    }
}
