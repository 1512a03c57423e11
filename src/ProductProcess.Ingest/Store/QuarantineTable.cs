using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Records that could not be read. An item's are dropped when the item is read anew.</summary>
internal sealed class QuarantineTable(StoreConnection connection) : IDisposable
{
    private readonly Statement _put = connection.Prepare("""
        INSERT INTO quarantine (source, kind, id, item, reason, payload, updated, shape, again, seen_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT (source, kind, id) DO UPDATE SET item = excluded.item, reason = excluded.reason,
            payload = excluded.payload, updated = excluded.updated, shape = excluded.shape, again = excluded.again,
            seen_at = excluded.seen_at
        """);

    private readonly Statement _drop = connection.Prepare("DELETE FROM quarantine WHERE source = ?1 AND item = ?2");
    private readonly Statement _dropKind = connection.Prepare("DELETE FROM quarantine WHERE source = ?1 AND kind = ?2");
    private readonly Statement _again = connection.Prepare("SELECT DISTINCT item FROM quarantine WHERE source = ?1 AND again = 1 AND item <> ''");
    private readonly Statement _known = connection.Prepare("SELECT updated FROM quarantine WHERE source = ?1 AND kind = 'item' AND id = ?2 AND shape = ?3");

    public void Put(long source, QuarantinedRecord record, long shape, long seenAt) => _put.Run(
        source, record.Kind, record.RawId, record.RawItemId, record.Reason, record.Payload, record.Updated, shape,
        record.Again, seenAt);

    public void Drop(long source, string rawItemId) => _drop.Run(source, rawItemId);

    public void DropKind(long source, string kind) => _dropKind.Run(source, kind);

    /// <summary>When an item that was set aside in this shape had last moved; null when none was.</summary>
    public long? Updated(long source, string rawItemId, long shape) => _known.Value(source, rawItemId, shape);

    /// <summary>Items to ask for again.</summary>
    public IReadOnlyList<string> Again(long source)
    {
        var again = new List<string>();
        for (_again.Bind(source); _again.Step();)
            again.Add(_again.Text(0)!);
        return again;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_put, _drop, _dropKind, _again, _known])
            statement.Dispose();
    }
}
