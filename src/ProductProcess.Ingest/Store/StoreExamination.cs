using System.Data.Common;

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
        try
        {
            using var database = StoreDatabase.Of(location, Patience);
            return await OfAsync(database, location, time, cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            return new StoreInsight(failure.Location, IsFile: false) { Exists = true, Failure = failure.Message };
        }
    }

    private static async Task<StoreInsight> OfAsync(
        StoreDatabase database,
        string location,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var insight = new StoreInsight(database.Location, database.IsFile);
        try
        {
            insight = insight with { Exists = database.Exists };
            if (!insight.Exists)
                return insight;
            return database.IsBehind
                ? insight with { IsBehind = true }
                : await ReadAsync(insight, location, time, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException cause)
        {
            return insight with { Exists = true, Failure = database.Explain(cause).Message };
        }
        catch (StoreException failure)
        {
            return insight with { Exists = true, Failure = failure.Message };
        }
    }

    private static async Task<StoreInsight> ReadAsync(StoreInsight insight, string location, TimeProvider time, CancellationToken cancellationToken)
    {
        using var store = await WorkStore.OpenExistingAsync(location, time, cancellationToken).ConfigureAwait(false);
        return insight with
        {
            Log = await store.ReadLogAsync(StoreScope.Everything, cancellationToken).ConfigureAwait(false),
            Streams = await store.FreshnessAsync(cancellationToken).ConfigureAwait(false),
            Briefings = (await store.BriefingsAsync(cancellationToken).ConfigureAwait(false)).Count,
        };
    }
}
