using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Records that could not be read. An item's are dropped when the item is read anew.</summary>
internal sealed class QuarantineTable(StoreConnection connection, Forgotten forgotten) : IDisposable
{
    private readonly RowWriter _put = connection.Upsert(
        "quarantine", 3, "source", "kind", "id", "item", "reason", "payload", "updated", "shape", "again", "seen_at");

    private readonly Statement _drop = connection.Prepare(
        $"DELETE FROM quarantine WHERE source = ?1 AND item {connection.OneOf(2)}");

    private readonly Statement _dropKind = connection.Prepare("DELETE FROM quarantine WHERE source = ?1 AND kind = ?2");
    private readonly Statement _again = connection.Prepare("SELECT DISTINCT item FROM quarantine WHERE source = ?1 AND again = 1 AND item <> ''");

    private readonly Statement _known = connection.Prepare($"""
        SELECT id, updated FROM quarantine
        WHERE source = ?1 AND kind = 'item' AND shape = ?2 AND id {connection.OneOf(3)} AND updated IS NOT NULL
        """);

    public void Put(long source, IEnumerable<QuarantinedRecord> records, long shape, long seenAt)
    {
        foreach (var record in records.GroupBy(r => (r.Kind, r.RawId), (_, same) => same.Last()))
        {
            _put.Add(
                source, record.Kind, record.RawId, record.RawItemId, forgotten.Scrub(source, record.Reason),
                forgotten.Scrub(source, record.Payload), record.Updated, shape, record.Again, seenAt);
        }

        _put.Flush();
    }

    /// <summary>What was set aside of these items.</summary>
    public void Drop(long source, string[] rawItemIds)
    {
        if (rawItemIds.Length > 0)
            _drop.Run(source, rawItemIds);
    }

    public void DropKind(long source, string kind) => _dropKind.Run(source, kind);

    /// <summary>When items that were set aside in this shape had last moved, by raw id.</summary>
    public IReadOnlyDictionary<string, long> Updated(long source, string[] rawItemIds, long shape)
    {
        var updated = new Dictionary<string, long>(StringComparer.Ordinal);
        for (_known.Bind(source, shape, rawItemIds); _known.Step();)
            updated[_known.Text(0)!] = _known.Integer(1);
        return updated;
    }

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
        foreach (var part in (IDisposable[])[_put, _drop, _dropKind, _again, _known])
            part.Dispose();
    }
}
