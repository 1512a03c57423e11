using System.Runtime.CompilerServices;

namespace ProductProcess.Ingest.Sync;

/// <summary>Fetches a few pieces ahead while earlier ones are being used; results come in the order of the pieces.</summary>
internal static class Ahead
{
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IEnumerable<TIn> pieces,
        Func<TIn, CancellationToken, Task<TOut>> fetch,
        int width,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var underWay = new Queue<Task<TOut>>();
        try
        {
            foreach (var piece in pieces)
            {
                underWay.Enqueue(fetch(piece, stop.Token));
                if (underWay.Count >= width)
                    yield return await underWay.Dequeue().ConfigureAwait(false);
            }

            while (underWay.Count > 0)
                yield return await underWay.Dequeue().ConfigureAwait(false);
        }
        finally
        {
            // After a failure the rest is of no use; wait for it, so that nothing runs on unseen.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(underWay)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
