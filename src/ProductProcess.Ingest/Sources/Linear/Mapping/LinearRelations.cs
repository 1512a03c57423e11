using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>Links, each from its outward end; both ends bring the same one. Types are an open set.</summary>
internal static class LinearRelations
{
    public static List<Link> Of(string itemId, LinearParts parts, LinearIds ids)
    {
        var links = new Dictionary<string, Link>(StringComparer.Ordinal);
        foreach (var relation in parts.Relations)
        {
            if (relation is { Id: { Length: > 0 } id, RelatedIssue.Id: { Length: > 0 } other })
                links[id] = new Link(ids.Link(id), itemId, ids.Item(other), KindOf(relation.Type));
        }

        foreach (var relation in parts.InverseRelations)
        {
            if (relation is { Id: { Length: > 0 } id, Issue.Id: { Length: > 0 } other })
                links[id] = new Link(ids.Link(id), ids.Item(other), itemId, KindOf(relation.Type));
        }

        return [.. links.Values];
    }

    /// <summary>
    /// A link made or cut, as history tells it: the other issue by its key, and two letters (undocumented, seen in use): added or
    /// removed, then blocks (x), blocked by (b), duplicate, related. Null for what says neither added nor removed.
    /// </summary>
    public static Change? Of(LinearRelationChange change, LinearIds ids)
    {
        if (change is not { Identifier: { Length: > 0 } key, Type: { Length: >= 2 } type })
            return null;
        var kind = type[1] switch
        {
            'x' or 'b' => LinkKind.Blocks,
            'd' or 'm' => LinkKind.Duplicates,
            _ => LinkKind.Relates,
        };
        var value = $"{kind.ToString().ToLowerInvariant()} {ids.Item(key)}";
        return type[0] switch
        {
            'a' => new Change(ChangeField.Link, "relations", null, value),
            'r' => new Change(ChangeField.Link, "relations", value, null),
            _ => null,
        };
    }

    private static LinkKind KindOf(string? type) => type switch
    {
        "blocks" => LinkKind.Blocks,
        "duplicate" => LinkKind.Duplicates,
        _ => LinkKind.Relates,
    };
}
