namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>Removes a source with everything that was read from it, and every word that only it used. Not for concurrent use.</summary>
internal sealed class SourceForgetting(StoreConnection connection, string name)
{
    public ForgetPlan? Plan()
    {
        if (Source() is not { } source)
            return null;
        const string Items = "item IN (SELECT id FROM item WHERE source = ?1)";
        return new ForgetPlan
        {
            Accounts = (int)Count("person WHERE source = ?1", source),
            Items = Count("item WHERE source = ?1", source),
            HistoryEntries = Count($"history WHERE {Items}", source),
            Changes = Count($"change WHERE {Items}", source),
            Comments = Count($"comment WHERE {Items}", source),
            SetAside = Count("quarantine WHERE source = ?1", source),
        };
    }

    /// <summary>Within a transaction that nobody else writes in.</summary>
    public void Run()
    {
        if (Source() is not { } source)
            return;
        foreach (var table in StoreTable.All.Where(t => t.Item is not null))
            Remove($"{table.Name} WHERE {table.Item} IN (SELECT id FROM item WHERE source = ?1)", source);
        foreach (var table in StoreTable.All.Where(t => t.OfSource))
            Remove($"{table.Name} WHERE source = ?1", source);
        Remove("source WHERE id = ?1", source);
        using var words = connection.Prepare($"""
            DELETE FROM word WHERE id IN (SELECT id FROM word WHERE id <> 0 EXCEPT SELECT used FROM ({Used()}) AS u)
            """);
        words.Run();
        using var changed = connection.Prepare("UPDATE store_state SET generation = generation + 1");
        changed.Run();
    }

    private static string Used() => string.Join(
        " UNION ", StoreTable.All.SelectMany(table => table.Words.Select(word => $"SELECT {word} AS used FROM {table.Name}")));

    private long? Source()
    {
        using var find = connection.Prepare("SELECT id FROM source WHERE name = ?1");
        return find.Value(name);
    }

    private long Count(string of, long source)
    {
        using var count = connection.Prepare($"SELECT COUNT(*) FROM {of}");
        return count.Value(source)!.Value;
    }

    private void Remove(string from, long source)
    {
        using var remove = connection.Prepare($"DELETE FROM {from}");
        remove.Run(source);
    }
}
