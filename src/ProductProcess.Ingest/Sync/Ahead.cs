using System.Runtime.CompilerServices;
using System.Threading.Channels;

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

    /// <summary>Lets a walk, whose pages depend on one another, run a few pages ahead of whoever stores them.</summary>
    public static async IAsyncEnumerable<T> BufferAsync<T>(
        IAsyncEnumerable<T> pages,
        int width,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ready = Channel.CreateBounded<T>(width);
        var walk = Task.Run(() => WalkAsync(pages, ready.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var page in ready.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return page;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await walk.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task WalkAsync<T>(IAsyncEnumerable<T> pages, ChannelWriter<T> ready, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
                await ready.WriteAsync(page, cancellationToken).ConfigureAwait(false);
            ready.Complete();
        }
        catch (Exception failure)
        {
            // The reader gets it after the pages that came before it.
            ready.Complete(failure);
        }
    }
}
