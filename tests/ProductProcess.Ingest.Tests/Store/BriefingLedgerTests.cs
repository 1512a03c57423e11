using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

public abstract class BriefingLedgerTests : IDisposable
{
    public sealed class OnSqlite() : BriefingLedgerTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : BriefingLedgerTests(StoreKind.Postgres);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 10, 1, 6, 0, 0, TimeSpan.Zero));
    private readonly TestIngest _ingest;
    private readonly BriefingKey _key = new("payments", "2026-09", "en", "abc");

    protected BriefingLedgerTests(StoreKind on) => _ingest = new TestIngest(time: _time, on: on);

    public void Dispose() => _ingest.Dispose();

    [Fact]
    public async Task Begun_IsBegunAgainAfterARestart_UntilItIsFinished()
    {
        Assert.True(await BeginAsync(_key));
        _time.Advance(TimeSpan.FromHours(1));
        _ingest.Reopen();

        Assert.True(await BeginAsync(_key));
        Assert.True(await FinishAsync("/facts/1.json"));
        _ingest.Reopen();

        Assert.False(await BeginAsync(_key));
        Assert.False(await FinishAsync("/facts/2.json"));
        var entry = Assert.Single(await _ingest.Store.BriefingsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            new BriefingEntry(_key, BriefingState.Finished, _time.GetUtcNow(), _time.GetUtcNow(), "/facts/1.json"), entry);
    }

    [Fact]
    public async Task EveryPartOfTheKey_MakesAnotherBriefing()
    {
        BriefingKey[] keys = [_key, _key with { Scope = "x" }, _key with { Period = "2026-10" }, _key with { Language = "de" }, _key with { RuleSet = "def" }];
        foreach (var key in keys)
            Assert.True(await BeginAsync(key));

        var all = await _ingest.Store.BriefingsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(keys.Length, all.Count);
        Assert.All(all, e => Assert.Equal(BriefingState.Begun, e.State));
    }

    [Fact]
    public async Task Finishing_WhatWasNeverBegun_DoesNothing()
    {
        Assert.False(await FinishAsync("/facts/1.json"));
        Assert.Empty(await _ingest.Store.BriefingsAsync(TestContext.Current.CancellationToken));
    }

    private Task<bool> BeginAsync(BriefingKey key) => _ingest.Store.BeginBriefingAsync(key, TestContext.Current.CancellationToken);

    private Task<bool> FinishAsync(string path) => _ingest.Store.FinishBriefingAsync(_key, path, TestContext.Current.CancellationToken);
}
