namespace ProductProcess.Ingest.Store;

/// <summary>How each stream of a source fares: begun, alive, ended or stopped, and when it may ask again.</summary>
internal sealed class StreamTable(StoreConnection connection) : IDisposable
{
    private readonly Statement _begin = connection.Prepare("""
        INSERT INTO stream (source, name, started, alive) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (source, name) DO UPDATE SET started = excluded.started, alive = excluded.alive, outcome = NULL,
            not_before = NULL
        """);

    private readonly Statement _alive = connection.Prepare("UPDATE stream SET alive = ?3 WHERE source = ?1 AND name = ?2");

    private readonly Statement _complete = connection.Prepare(
        "UPDATE stream SET alive = ?3, completed = ?4, outcome = 'complete' WHERE source = ?1 AND name = ?2");

    private readonly Statement _stop = connection.Prepare("""
        INSERT INTO stream (source, name, alive, outcome, not_before) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (source, name) DO UPDATE SET alive = excluded.alive, outcome = excluded.outcome,
            not_before = excluded.not_before
        """);

    private readonly Statement _size = connection.Prepare("UPDATE stream SET page_size = ?3 WHERE source = ?1 AND name = ?2");
    private readonly Statement _getSize = connection.Prepare("SELECT page_size FROM stream WHERE source = ?1 AND name = ?2");
    private readonly Statement _completed = connection.Prepare("SELECT completed FROM stream WHERE source = ?1 AND name = ?2");

    private readonly Statement _parked = connection.Prepare("""
        SELECT t.name, t.not_before FROM stream t JOIN source s ON s.id = t.source
        WHERE s.name = ?1 AND t.not_before > ?2 ORDER BY t.not_before DESC LIMIT 1
        """);

    public void Begin(long source, string name, long at) => _begin.Run(source, name, at, at);

    public void Alive(long source, string name, long at) => _alive.Run(source, name, at);

    public void Complete(long source, string name, long at) => _complete.Run(source, name, at, at);

    /// <param name="source">The source's number.</param>
    /// <param name="name">The stream.</param>
    /// <param name="at">Now.</param>
    /// <param name="outcome">Why it stopped, in a word.</param>
    /// <param name="notBefore">When it may ask again; null is at once.</param>
    public void Stop(long source, string name, long at, string outcome, long? notBefore) =>
        _stop.Run(source, name, at, outcome, notBefore);

    /// <summary>Null is the largest there is.</summary>
    public void SavePageSize(long source, string name, long? size) => _size.Run(source, name, size);

    public long? PageSize(long source, string name) => _getSize.Value(source, name);

    /// <summary>When the stream last came to its end; null before the first time.</summary>
    public long? Completed(long source, string name) => _completed.Value(source, name);

    /// <summary>The stream that keeps a source waiting longest; null when none does.</summary>
    public (string Name, long NotBefore)? Parked(string sourceName, long now)
    {
        if (!_parked.Bind(sourceName, now).Step())
            return null;
        var parked = (_parked.Text(0)!, _parked.Integer(1));
        _parked.Reset();
        return parked;
    }

    public static IReadOnlyList<StreamFreshness> All(StoreConnection connection, DateTimeOffset now)
    {
        var all = new List<StreamFreshness>();
        using var rows = connection.Prepare("""
            SELECT s.name, t.name, t.started, t.alive, t.completed, t.not_before, t.outcome
            FROM stream t JOIN source s ON s.id = t.source ORDER BY s.name, t.name
            """);
        for (rows.Bind(); rows.Step();)
        {
            all.Add(new StreamFreshness
            {
                Source = rows.Text(0)!,
                Stream = rows.Text(1)!,
                Attempted = Instant(rows, 2),
                Alive = Instant(rows, 3),
                Completed = Instant(rows, 4),
                NotBefore = Instant(rows, 5),
                Outcome = rows.Text(6),
                Age = now - Instant(rows, 4),
            });
        }

        return all;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_begin, _alive, _complete, _stop, _size, _getSize, _completed, _parked])
            statement.Dispose();
    }

    private static DateTimeOffset? Instant(Statement rows, int column) =>
        rows.IntegerOrNull(column) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
}
