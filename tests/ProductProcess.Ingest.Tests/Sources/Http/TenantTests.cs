using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Sources.Http;

namespace ProductProcess.Ingest.Tests.Sources.Http;

public sealed class TenantTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly Tenant _tenant;

    public TenantTests() => _tenant = new Tenant("t", _time, new SyncLimits());

    [Fact]
    public void I1_AQuotaThatIsUsedUp_HoldsEveryEndpoint()
    {
        _tenant.Note("a", new RateNote { RetryAfter = TimeSpan.FromSeconds(1847) }, refused: true);

        Assert.Equal(TimeSpan.FromSeconds(1847), _tenant.Enter("b"));
        _time.Advance(TimeSpan.FromSeconds(1847));
        Assert.Equal(TimeSpan.Zero, _tenant.Enter("b"));
    }

    [Fact]
    public void I2_ABurst_HoldsItsEndpointAloneAndWithJitter()
    {
        _tenant.Note("a", new RateNote { RetryAfter = TimeSpan.FromSeconds(10), EndpointOnly = true }, refused: true);

        Assert.InRange(_tenant.Enter("a"), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(13));
        Assert.Equal(TimeSpan.Zero, _tenant.Enter("b"));
    }

    [Fact]
    public void I5_AWaitOfNothing_IsALittleWait()
    {
        _tenant.Note("a", new RateNote { RetryAfter = TimeSpan.Zero }, refused: true);

        Assert.Equal(TimeSpan.FromSeconds(1), _tenant.Enter("a"));
    }

    [Fact]
    public void ARetryAfterOnASuccess_IsNoWait()
    {
        _tenant.Note("a", new RateNote { RetryAfter = TimeSpan.FromSeconds(9) }, refused: false);

        Assert.Equal(TimeSpan.Zero, _tenant.Enter("a"));
    }

    [Fact]
    public void I7_TheWorstPolicy_Rules()
    {
        var now = _time.GetUtcNow();
        _tenant.Note(
            "a",
            new RateNote
            {
                Budgets =
                [
                    new RateBudget("roomy", 100, 90, now.AddMinutes(30), null),
                    new RateBudget("empty", 100, 0, now.AddSeconds(40), null),
                    new RateBudget("also empty", 100, 0, now.AddSeconds(20), null),
                ],
            },
            refused: false);

        Assert.Equal(TimeSpan.FromSeconds(40), _tenant.Enter("a"));
    }

    [Fact]
    public void I8_NearALimit_RequestsAreSpreadUntilItsReset()
    {
        Note(100, 20, TimeSpan.FromSeconds(60));

        Assert.Equal([0, 3, 6, 9], Enter(4));
    }

    [Fact]
    public void I8_FarFromALimit_NothingWaits()
    {
        Note(100, 21, TimeSpan.FromSeconds(60));

        Assert.Equal([0, 0, 0], Enter(3));
    }

    [Fact]
    public void I8_TheLimitIsFilledAgain_NothingWaitsAnyMore()
    {
        Note(100, 20, TimeSpan.FromSeconds(60));
        Note(100, 100, TimeSpan.FromSeconds(60));

        Assert.Equal([0, 0, 0], Enter(3));
    }

    [Fact]
    public void I8_NearWithoutANumber_SlowsDownAllTheSame()
    {
        _tenant.Note("a", new RateNote { NearLimit = true }, refused: false);
        Assert.Equal([0, 1, 2], Enter(3));

        _time.Advance(TimeSpan.FromSeconds(3));
        _tenant.Note("a", new RateNote { Budgets = [new RateBudget("window", 100, 90, null, null)] }, refused: false);
        Assert.Equal([0, 0], Enter(2));
    }

    [Fact]
    public void Points_ThatOneRequestTakesManyOf_AreSpreadByWhatItTakes()
    {
        Note(1000, 240, TimeSpan.FromSeconds(60));
        Note(1000, 200, TimeSpan.FromSeconds(60));

        // Five more requests of 40 points, a minute for them, but never more than ten seconds apart.
        Assert.Equal([0, 10, 20], Enter(3));
        Note(1000, 30, TimeSpan.FromSeconds(600));
        Assert.Equal(TimeSpan.FromSeconds(600), _tenant.Wait("a"));
    }

    private void Note(double limit, double remaining, TimeSpan reset) => _tenant.Note(
        "a", new RateNote { Budgets = [new RateBudget("window", limit, remaining, _time.GetUtcNow() + reset, null)] }, refused: false);

    private int[] Enter(int requests) => [.. Enumerable.Range(0, requests).Select(_ => (int)_tenant.Enter("a").TotalSeconds)];
}
