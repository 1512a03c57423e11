using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class PageSizeTests : IDisposable
{
    private readonly FakeTracker _tracker = new() { MostPerPage = 64 };
    private readonly TestIngest _ingest = new();

    public void Dispose() => _ingest.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task I10J2_APageThatIsTooMuch_IsAskedForInHalvesAndNothingIsLost(bool walks)
    {
        _tracker.WalksWhole = walks;
        _tracker.Fill(200);
        RefuseMoreThan(20);

        var result = await _tracker.RunAsync(_ingest.Store);

        Assert.Equal((200, 200, 0), (result.Items.New, result.Items.Returned, result.Items.Changed));
        Assert.Equal([64, 32, 16], Sizes().Distinct().Take(3));
        Assert.Equal(200, (await _ingest.LogAsync()).Items.Count);
    }

    [Fact]
    public async Task I10_TheSizeThatWorked_IsRememberedAndGrownBackByCleanRuns()
    {
        _tracker.Fill(200);
        RefuseMoreThan(20);
        await _tracker.RunAsync(_ingest.Store);
        var first = new List<int>();
        for (var run = 0; run < 9; run++)
        {
            _ingest.Reopen();
            _tracker.Now += TimeSpan.FromHours(1);
            foreach (var item in _tracker.Items.Values)
                item.Updated = _tracker.Now;
            _tracker.Asked.Clear();
            if (run == 1)
                RefuseMoreThan(int.MaxValue);

            await _tracker.RunAsync(_ingest.Store);

            first.Add(Sizes().First());
        }

        Assert.Equal([16, 20, 25, 31, 38, 47, 58, 64, 64], first);
    }

    [Fact]
    public async Task I10_ARunWithoutAFullPage_ProvesNothing()
    {
        _tracker.Fill(200);
        RefuseMoreThan(20);
        await _tracker.RunAsync(_ingest.Store);
        _tracker.Now += TimeSpan.FromHours(1);
        _tracker.Items[1].Updated = _tracker.Now;

        await _tracker.RunAsync(_ingest.Store);

        Assert.Equal(["16"], _ingest.Place.Rows("SELECT page_size FROM stream WHERE name = 'items'"));
    }

    [Fact]
    public async Task I10_OneItemThatIsTooMuchAlone_FailsAndTheOthersAreStored()
    {
        _tracker.Fill(20);
        _tracker.Before = what =>
        {
            if (what.StartsWith("download", StringComparison.Ordinal) && what.Split(' ').Contains("11"))
                throw TooMuch();
        };

        var failure = await Assert.ThrowsAsync<TrackerTooMuchException>(() => _tracker.RunAsync(_ingest.Store));

        Assert.Equal((10, 20), (failure.Done, failure.Total));
        Assert.Equal(10, (await _ingest.LogAsync()).Items.Count);
        Assert.Equal(["1|too-much"], _ingest.Place.Rows("SELECT page_size, outcome FROM stream WHERE name = 'items'"));
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, System.Net.HttpStatusCode.GatewayTimeout)]
    [InlineData(false, System.Net.HttpStatusCode.RequestEntityTooLarge)]
    public async Task I10_ATimeout_CountsAsTooMuch(bool timedOut, System.Net.HttpStatusCode? status)
    {
        _tracker.Fill(100);
        var refused = false;
        _tracker.Before = what =>
        {
            if (refused || !what.StartsWith("download", StringComparison.Ordinal))
                return;
            refused = true;
            throw new TrackerUnavailableException("port", "items", "no answer.", "Run again.") { TimedOut = timedOut, Status = status };
        };

        var result = await _tracker.RunAsync(_ingest.Store);

        Assert.Equal(100, result.Items.New);
        Assert.Equal([64, 32, 32, 32, 4], Sizes());
    }

    private void RefuseMoreThan(int most) => _tracker.Before = what =>
    {
        if (Size(what) > most)
            throw TooMuch();
    };

    private static TrackerTooMuchException TooMuch() => new("port", "items", "too complex.", "Ask for less.");

    private IEnumerable<int> Sizes() => _tracker.Asked.Select(Size).Where(size => size > 0);

    private static int Size(string what) =>
        what.StartsWith("download", StringComparison.Ordinal) || what.StartsWith("walk ", StringComparison.Ordinal)
            ? what.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length - 1
            : 0;
}
