using System.Data.Common;

namespace ProductProcess.Ingest.Store;

/// <summary>Reads beside the writer, each time on a connection of its own.</summary>
internal sealed class StoreReading(StoreDatabase database)
{
    /// <summary>A connection that lay ready may have been lost meanwhile: reading does no harm twice.</summary>
    public Task<T> RunAsync<T>(Func<StoreConnection, T> read, CancellationToken cancellationToken) => ExplainedAsync(
        () =>
        {
            var connection = database.Open();
            try
            {
                return Task.FromResult(read(connection));
            }
            catch (DbException) when (connection.IsLost)
            {
                connection.Dispose();
                connection = database.Open();
                return Task.FromResult(read(connection));
            }
            finally
            {
                connection.Dispose();
            }
        },
        cancellationToken);

    /// <summary>On another thread; what the database reports becomes a <see cref="StoreException"/>.</summary>
    public Task<T> ExplainedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (DbException cause)
            {
                throw database.Explain(cause);
            }
        },
        cancellationToken);
}
