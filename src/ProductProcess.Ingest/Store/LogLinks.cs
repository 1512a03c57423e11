using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>The links that an item of the scope shows, each once although both ends show it.</summary>
internal sealed class LogLinks
{
    private readonly List<(int Id, int Item, int Other, byte Kind)> _links = [];

    /// <param name="connection">The store.</param>
    /// <param name="filter">The scope.</param>
    /// <param name="deleted">Items that are deleted: no link leads from or to them.</param>
    /// <param name="words">Marks what is used.</param>
    public LogLinks(StoreConnection connection, ScopeFilter filter, HashSet<int> deleted, LogWords words)
    {
        var only = filter.OfItem is { } items ? $" WHERE owner IN {items}" : "";
        using var rows = connection.Prepare($"SELECT id, item, other, kind FROM link{only} ORDER BY id, owner");
        for (rows.Bind(); rows.Step();)
        {
            if (deleted.Count > 0 && (deleted.Contains(rows.Int(1)) || deleted.Contains(rows.Int(2))))
                continue;
            if (_links.Count == 0 || _links[^1].Id != rows.Int(0))
                _links.Add((words.Use(rows.Int(0)), words.Use(rows.Int(1)), words.Use(rows.Int(2)), (byte)rows.Int(3)));
        }
    }

    public LinkTable Table(LogWords words)
    {
        _links.Sort((a, b) => string.CompareOrdinal(words.Lexicon[words.Code(a.Id)], words.Lexicon[words.Code(b.Id)]));
        return new LinkTable
        {
            Item = [.. _links.Select(link => words.Code(link.Item))],
            Other = [.. _links.Select(link => words.Code(link.Other))],
            Kind = [.. _links.Select(link => link.Kind)],
        };
    }
}
