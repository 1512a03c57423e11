using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Looks at a store without making one and without bringing it up to date. What cannot be used is told, not thrown.
/// </summary>
public static class StoreExamination
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<StoreInsight> OfAsync(string location, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        var file = new StoreFile(location, Patience);
        var insight = new StoreInsight(file.Path, IsFile: true) { Exists = File.Exists(file.Path) };
        if (!insight.Exists)
            return insight;
        try
        {
            return StoreSchema.IsBehind(file)
                ? insight with { IsBehind = true }
                : await ReadAsync(insight, file, time, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException cause)
        {
            return insight with { Failure = StoreFailures.Of(file.Path, cause).Message };
        }
        catch (StoreException failure)
        {
            return insight with { Failure = failure.Message };
        }
    }

    private static async Task<StoreInsight> ReadAsync(StoreInsight insight, StoreFile file, TimeProvider time, CancellationToken cancellationToken)
    {
        using var store = await WorkStore.OpenAsync(file.Path, time, cancellationToken).ConfigureAwait(false);
        return insight with
        {
            Log = await store.ReadLogAsync(StoreScope.Everything, cancellationToken).ConfigureAwait(false),
            Streams = await store.FreshnessAsync(cancellationToken).ConfigureAwait(false),
            Briefings = (await store.BriefingsAsync(cancellationToken).ConfigureAwait(false)).Count,
        };
    }
}
