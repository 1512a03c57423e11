using ProductProcess.Ingest.Sync;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class AheadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50)]
    public async Task Results_ComeInTheOrderOfThePieces_AndNoMoreThanTheWidthIsUnderWay(int width)
    {
        var underWay = 0;
        var most = 0;
        async Task<int> FetchAsync(int piece, CancellationToken cancellationToken)
        {
            most = Math.Max(most, Interlocked.Increment(ref underWay));
            await Task.Yield();
            Interlocked.Decrement(ref underWay);
            return piece * 10;
        }

        var results = new List<int>();
        await foreach (var result in Ahead.SelectAsync(Enumerable.Range(0, 20), FetchAsync, width, TestContext.Current.CancellationToken))
            results.Add(result);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i * 10), results);
        Assert.InRange(most, 1, width);
    }

    [Fact]
    public async Task AFailure_StopsWhatIsUnderWayAndComesThrough()
    {
        var stopped = 0;
        async Task<int> FetchAsync(int piece, CancellationToken cancellationToken)
        {
            if (piece == 0)
                throw new InvalidOperationException("first");
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            }
            finally
            {
                stopped++;
            }

            return piece;
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in Ahead.SelectAsync(Enumerable.Range(0, 9), FetchAsync, 3, TestContext.Current.CancellationToken))
            {
            }
        });

        Assert.Equal(2, stopped);
    }

    [Fact]
    public async Task Buffer_PassesPagesOnInOrder_AndThenTheFailure()
    {
        static async IAsyncEnumerable<int> PagesAsync()
        {
            for (var page = 0; page < 7; page++)
            {
                await Task.Yield();
                yield return page;
            }

            throw new InvalidOperationException("page 7");
        }

        var got = new List<int>();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var page in Ahead.BufferAsync(PagesAsync(), 2, TestContext.Current.CancellationToken))
                got.Add(page);
        });

        Assert.Equal(Enumerable.Range(0, 7), got);
        Assert.Equal("page 7", failure.Message);
    }
}
