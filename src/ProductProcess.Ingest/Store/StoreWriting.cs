using System.Data.Common;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// The one connection that writes, and whose turn it is. A connection that was lost is made anew at its next use, with the
/// claims that hung on it.
/// </summary>
internal sealed class StoreWriting : IDisposable
{
    private readonly StoreDatabase _database;
    private readonly StoreClaims _claims;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private StoreWriter? _writer;

    public StoreWriting(StoreDatabase database)
    {
        _database = database;
        _claims = new StoreClaims(database);
        _writer = new StoreWriter(database.Open());
    }

    /// <summary>One transaction: all of it is stored or nothing.</summary>
    public Task<T> RunAsync<T>(Func<StoreWriter, T> work, CancellationToken cancellationToken) => InTurnAsync(
        () =>
        {
            var writer = Begun();
            return writer.Finish(() => work(writer));
        },
        cancellationToken);

    /// <summary>Null when somebody else has it.</summary>
    public Task<IAsyncDisposable?> ClaimAsync(string name, CancellationToken cancellationToken) => InTurnAsync<IAsyncDisposable?>(
        () => Anew(() => _claims.Take(name, Writer().Connection))
            ? new StoreClaim(() => InTurnAsync(() => _claims.Release(name), CancellationToken.None))
            : null,
        cancellationToken);

    /// <summary>
    /// One transaction on a connection of its own, while nobody else writes, here or elsewhere; then what it removed leaves
    /// the disk. False when another program stands in the way of that.
    /// </summary>
    public Task<bool> RemoveAsync(Action<StoreConnection> work, CancellationToken cancellationToken) => InTurnAsync(
        () =>
        {
            using var connection = _database.Open();
            connection.Begin(alone: true);
            try
            {
                work(connection);
                connection.Commit();
            }
            catch
            {
                connection.Rollback();
                throw;
            }

            return Erase(connection);
        },
        cancellationToken);

    /// <summary>What was removed at any time leaves the disk. False when another program stands in the way.</summary>
    public Task<bool> EraseAsync(CancellationToken cancellationToken) => InTurnAsync(
        () =>
        {
            using var connection = _database.Open();
            return Erase(connection);
        },
        cancellationToken);

    public void Dispose()
    {
        _claims.Dispose();
        _writer?.Dispose();
        _turn.Dispose();
    }

    private static bool Erase(StoreConnection connection) => connection.Erase(StoreTable.All.Select(table => table.Name));

    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return work();
        }
        catch (DbException cause)
        {
            throw _database.Explain(cause);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The writer with a transaction begun.</summary>
    private StoreWriter Begun() => Anew(() =>
    {
        var writer = Writer();
        writer.Begin();
        return writer;
    });

    /// <summary>That a connection is lost shows when it is used; what only begins is then begun once more, on a new one.</summary>
    private T Anew<T>(Func<T> begin)
    {
        try
        {
            return begin();
        }
        catch (DbException) when (_writer is { Connection.IsLost: true })
        {
            return begin();
        }
    }

    private StoreWriter Writer()
    {
        if (_writer is { Connection.IsLost: true })
        {
            _writer.Dispose();
            _writer = null;
        }

        if (_writer is null)
        {
            _writer = new StoreWriter(_database.Open());
            _claims.Renew(_writer.Connection);
        }

        _claims.Check();
        return _writer;
    }
}
