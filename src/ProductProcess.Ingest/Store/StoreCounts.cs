using ProductProcess.Core.Findings;

namespace ProductProcess.Ingest.Store;

/// <summary>What the store holds, source by source.</summary>
internal static class StoreCounts
{
    public static IReadOnlyList<SourceFacts> Read(StoreConnection connection, StoreScope scope)
    {
        using var snapshot = connection.Snapshot();
        var all = new List<SourceFacts>();
        using var sources = connection.Prepare("SELECT id, name, kind, read_at FROM source ORDER BY name");
        for (sources.Bind(); sources.Step();)
        {
            if (scope.Sources.Count > 0 && !scope.Sources.Contains(sources.Text(1), StringComparer.Ordinal))
                continue;
            all.Add(Of(connection, scope, sources));
        }

        return all;
    }

    private static SourceFacts Of(StoreConnection connection, StoreScope scope, Statement source)
    {
        var name = source.Text(1)!;
        var filter = ScopeFilter.Of(connection, scope with { Sources = [name] });
        int Count(string sql)
        {
            using var count = connection.Prepare(sql);
            return (int)(count.Value() ?? 0);
        }

        return new SourceFacts
        {
            Name = name,
            Kind = source.Text(2)!,
            Projects = Projects(connection, filter, scope),
            ReadAt = source.IntegerOrNull(3) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
            Items = Count($"SELECT COUNT(*) FROM item WHERE {filter.Item}"),
            HistoryEntries = Count($"SELECT COUNT(*) FROM history WHERE item IN {filter.OfItem}"),
            ChangeItems = Count($"SELECT COUNT(*) FROM change WHERE item IN {filter.OfItem}"),
            Comments = Count($"SELECT COUNT(*) FROM comment WHERE item IN {filter.OfItem}"),
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
