namespace ProductProcess.Ingest.Store;

/// <summary>Sources, and the runs that read them.</summary>
internal sealed class RunTable(StoreConnection connection) : IDisposable
{
    private readonly Statement _source = connection.Prepare("""
        INSERT INTO source (name, kind, url) VALUES (?1, ?2, ?3)
        ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, url = excluded.url
        RETURNING id
        """);

    private readonly Statement _start = connection.Prepare("INSERT INTO run (source, started) VALUES (?1, ?2) RETURNING id");
    private readonly Statement _finish = connection.Prepare("UPDATE run SET finished = ?2, outcome = ?3 WHERE id = ?1");
    private readonly Statement _readAt = connection.Prepare("UPDATE source SET read_at = ?2 WHERE id = ?1");

    /// <summary>The source's number, made when it is new.</summary>
    public long Source(string name, string kind, string url) => _source.Value(name, kind, url)!.Value;

    public long Start(long source, long at) => _start.Value(source, at)!.Value;

    public void Finish(long run, long at, string outcome) => _finish.Run(run, at, outcome);

    /// <summary>The start of the last complete run.</summary>
    public void Complete(long source, long startedAt) => _readAt.Run(source, startedAt);

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_source, _start, _finish, _readAt])
            statement.Dispose();
    }
}
