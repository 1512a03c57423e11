using ProductProcess.Core.Findings;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>What the store holds, source by source.</summary>
internal static class StoreCounts
{
    public static IReadOnlyList<SourceFacts> Read(StoreConnection connection, StoreScope scope)
    {
        using var snapshot = connection.Snapshot();
        return [.. Sources(connection)
            .Where(source => scope.Sources.Count == 0 || scope.Sources.Contains(source.Name, StringComparer.Ordinal))
            .Select(source => Of(connection, scope, source))];
    }

    private static List<SourceFacts> Sources(StoreConnection connection)
    {
        var all = new List<SourceFacts>();
        using var sources = connection.Prepare("SELECT name, kind, read_at FROM source ORDER BY name");
        for (sources.Bind(); sources.Step();)
        {
            DateTimeOffset? readAt = sources.IntegerOrNull(2) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
            all.Add(new SourceFacts { Name = sources.Text(0)!, Kind = sources.Text(1)!, ReadAt = readAt });
        }

        return all;
    }

    /// <summary>What the log of the scope holds; what is deleted in the tracker is not in it.</summary>
    private static SourceFacts Of(StoreConnection connection, StoreScope scope, SourceFacts source)
    {
        var filter = ScopeFilter.Of(connection, scope with { Sources = [source.Name] });
        var items = $"{filter.Item} AND absent <> {(int)Absence.Deleted}";
        int Count(string sql)
        {
            using var count = connection.Prepare(sql);
            return (int)(count.Value() ?? 0);
        }

        return source with
        {
            Projects = Projects(connection, filter, scope),
            Items = Count($"SELECT COUNT(*) FROM item WHERE {items}"),
            HistoryEntries = Count($"SELECT COUNT(*) FROM history WHERE item IN (SELECT id FROM item WHERE {items})"),
            ChangeItems = Count($"SELECT COUNT(*) FROM change WHERE item IN (SELECT id FROM item WHERE {items})"),
            Comments = Count($"SELECT COUNT(*) FROM comment WHERE item IN (SELECT id FROM item WHERE {items})"),
            Quarantined = Count($"SELECT COUNT(*) FROM quarantine WHERE {filter.Source}"),
        };
    }

    private static List<string> Projects(StoreConnection connection, ScopeFilter filter, StoreScope scope)
    {
        using var rows = connection.Prepare($"SELECT key FROM project WHERE {filter.Source} ORDER BY key");
        var keys = new List<string>();
        for (rows.Bind(); rows.Step();)
        {
            var key = rows.Text(0)!;
            if (scope.Projects.Count == 0 || scope.Projects.Contains(key, StringComparer.OrdinalIgnoreCase))
                keys.Add(key);
        }

        return keys;
    }
}
