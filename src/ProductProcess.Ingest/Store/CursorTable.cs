namespace ProductProcess.Ingest.Store;

internal sealed class CursorTable(StoreConnection connection) : IDisposable
{
    private readonly Statement _get = connection.Prepare("SELECT scope, shape, since, begun, position FROM cursor WHERE source = ?1 AND stream = ?2");

    private readonly Statement _put = connection.Prepare("""
        INSERT INTO cursor (source, stream, scope, shape, since, begun, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (source, stream) DO UPDATE SET scope = excluded.scope, shape = excluded.shape, since = excluded.since,
            begun = excluded.begun, position = excluded.position
        """);

    public StreamCursor? Get(long source, string stream)
    {
        if (!_get.Bind(source, stream).Step())
            return null;
        var cursor = new StreamCursor(
            _get.Text(0)!, _get.Text(1)!, _get.IntegerOrNull(2), _get.IntegerOrNull(3), _get.Text(4));
        _get.Reset();
        return cursor;
    }

    public void Put(long source, string stream, StreamCursor cursor) =>
        _put.Run(source, stream, cursor.Scope, cursor.Shape, cursor.Since, cursor.Begun, cursor.Position);

    public void Dispose()
    {
        _get.Dispose();
        _put.Dispose();
    }
}
