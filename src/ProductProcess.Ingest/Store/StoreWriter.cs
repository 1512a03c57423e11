using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>Everything a sync writes, over the store's one writing connection. Not for concurrent use.</summary>
internal sealed class StoreWriter : IDisposable
{
    private readonly StoreConnection _connection;
    private readonly Forgotten _forgotten;
    private readonly WordTable _words;
    private readonly ItemWriter _items;
    private readonly DimensionWriter _dimensions;
    private readonly QuarantineTable _quarantine;
    private readonly CursorTable _cursors;
    private readonly RunTable _runs;
    private readonly StreamTable _streams;
    private readonly AbsenceTable _absences;
    private readonly ProjectRename _renames;
    private readonly Statement _known;
    private readonly Statement _count;

    public StoreWriter(StoreConnection connection)
    {
        _connection = connection;
        _forgotten = new Forgotten(connection);
        _words = new WordTable(connection, _forgotten);
        _items = new ItemWriter(connection, _words);
        _dimensions = new DimensionWriter(connection, _words, _forgotten);
        _quarantine = new QuarantineTable(connection, _forgotten);
        _cursors = new CursorTable(connection);
        _runs = new RunTable(connection);
        _streams = new StreamTable(connection);
        _absences = new AbsenceTable(connection);
        _renames = new ProjectRename(connection, _words);
        Briefings = new BriefingTable(connection);
        _known = connection.Prepare($"""
            SELECT w.text, i.updated, i.shape, i.read_at, i.absent
            FROM {connection.Each(1)} JOIN word w ON w.text = value JOIN item i ON i.id = w.id
            """);
        _count = connection.Prepare("SELECT COUNT(*) FROM item WHERE source = ?1");
    }

    public RunTable Runs => _runs;

    public StreamTable Streams => _streams;

    public AbsenceTable Absences => _absences;

    public QuarantineTable Quarantine => _quarantine;

    public StoreConnection Connection => _connection;

    public BriefingTable Briefings { get; }

    public void Begin() => _connection.Begin();

    /// <summary>The rest of a transaction: all of the work is stored, or nothing.</summary>
    public T Finish<T>(Func<T> work)
    {
        try
        {
            if (_forgotten.Refresh())
                _words.Forget();
            var result = work();
            _connection.Commit();
            return result;
        }
        catch
        {
            _words.Forget();
            _connection.Rollback();
            throw;
        }
    }

    public StreamCursor? Cursor(long source, string stream) => _cursors.Get(source, stream);

    public void SaveCursor(long source, string stream, StreamCursor cursor) => _cursors.Put(source, stream, cursor);

    public IReadOnlyList<string> ProjectKeys(long source)
    {
        var keys = new List<string>();
        using var read = _connection.Prepare("SELECT key FROM project WHERE source = ?1 AND key <> ''");
        for (read.Bind(source); read.Step();)
            keys.Add(read.Text(0)!);
        return keys;
    }

    public int CountItems(long source) => (int)_count.Value(source)!.Value;

    /// <summary>Refreshes one dimension; what was set aside of it before is judged anew.</summary>
    public DimensionCounts WriteDimension(long source, string stream, DimensionPage page, long seenAt)
    {
        _renames.Follow(page.Records.Projects.Values);
        var counts = _dimensions.Write(source, page.Records, refresh: true);
        _quarantine.DropKind(source, stream);
        _quarantine.Put(source, page.Quarantined, 0, seenAt);
        return counts;
    }

    /// <summary>Stores items with all that hangs on them, what they mention, and what of them could not be read.</summary>
    public PageCounts WritePage(long source, ItemPage page, string shape, long readAt)
    {
        var shapeId = _words.Intern(shape);
        _dimensions.Write(source, page.Seen, refresh: false);
        _quarantine.Drop(source, [.. page.Items.Select(record => Core.Work.EntityId.Raw(record.Item.Id))]);
        var added = _items.Write(source, page.Items, shapeId, readAt);
        _quarantine.Put(source, page.Quarantined, shapeId, readAt);
        return new PageCounts(added, page.Items.Count - added, page.Quarantined.Count);
    }

    /// <summary>What the store knows of these items; new ones are left out.</summary>
    public Dictionary<string, KnownItem> Known(long source, string sourceName, IReadOnlyList<string> rawIds, string shape)
    {
        var shapeId = _words.Find(shape) ?? -1;
        var known = new Dictionary<string, KnownItem>(StringComparer.Ordinal);
        var ids = rawIds.ToDictionary(rawId => Core.Work.EntityId.Of(sourceName, "item", rawId), StringComparer.Ordinal);
        for (_known.Bind(ids.Keys.ToArray()); _known.Step();)
            known[ids[_known.Text(0)!]] = new KnownItem(_known.Integer(1), _known.Integer(2) == shapeId, _known.Integer(3), _known.Integer(4) != 0);
        foreach (var (rawId, updated) in _quarantine.Updated(source, [.. rawIds], shapeId))
            known[rawId] = new KnownItem(updated, true, -1, false);
        return known;
    }

    /// <summary>
    /// Parents that were named by key become the item with that key, where the store has it: Data Center names an epic so.
    /// </summary>
    public int ResolveParents(long source, string sourceName)
    {
        using var open = _connection.Prepare("""
            SELECT i.id, w.text FROM item i JOIN word w ON w.id = i.parent
            WHERE i.source = ?1 AND i.parent <> 0 AND NOT EXISTS (SELECT 1 FROM item p WHERE p.id = i.parent)
            """);
        var wanted = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (open.Bind(source); open.Step();)
        {
            var key = Core.Work.EntityId.Raw(open.Text(1)!);
            if (!wanted.TryGetValue(key, out var children))
                wanted[key] = children = [];
            children.Add(open.Int(0));
        }

        return wanted.Count == 0 ? 0 : SetParents(source, wanted);
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_forgotten, _words, _items, _dimensions, _quarantine, _cursors, _runs, _streams, _absences, _renames, _known, _count])
            part.Dispose();
        _connection.Dispose();
    }

    /// <param name="source">The source's number.</param>
    /// <param name="wanted">Children by the key of their parent.</param>
    private int SetParents(long source, Dictionary<string, List<int>> wanted)
    {
        var found = new List<(int Parent, int[] Children)>();
        using var keys = _connection.Prepare("SELECT id, key FROM item WHERE source = ?1");
        for (keys.Bind(source); keys.Step();)
        {
            if (wanted.TryGetValue(keys.Text(1)!, out var children))
                found.Add((keys.Int(0), [.. children]));
        }

        using var set = _connection.Prepare($"UPDATE item SET parent = ?2 WHERE id {_connection.OneOf(1)}");
        foreach (var (parent, children) in found)
            set.Run(children, parent);
        return found.Count;
    }
}
