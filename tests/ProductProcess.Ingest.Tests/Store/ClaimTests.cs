using ProductProcess.Ingest.Store;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

public abstract class ClaimTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : ClaimTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : ClaimTests(StoreKind.Postgres)
    {
        [Fact]
        public async Task TheConnectionIsLost_TheClaimIsTakenAgain()
        {
            var one = await OpenAsync();
            var two = await OpenAsync();
            await using var claim = await one.ClaimAsync("harbour", Stop);
            PostgresServer.Shared.Disconnect(Place.Location);

            await StoreWorld.WriteAsync(one);

            Assert.Null(await two.ClaimAsync("harbour", Stop));
        }

        [Fact]
        public async Task TheConnectionIsLostAndAnotherProgramReads_NothingMoreIsWritten()
        {
            var one = await OpenAsync();
            var claim = await one.ClaimAsync("harbour", Stop);
            PostgresServer.Shared.Disconnect(Place.Location);
            var two = await OpenAsync();
            await using var other = await two.ClaimAsync("harbour", Stop);
            Assert.NotNull(other);

            var failure = await Assert.ThrowsAsync<StoreException>(() => StoreWorld.WriteAsync(one));

            Assert.Contains("another program reads 'harbour' now", failure.Message, StringComparison.Ordinal);
            Assert.Equal(["0"], Place.Rows("SELECT COUNT(*) FROM source"));
            await claim!.DisposeAsync();
            await StoreWorld.WriteAsync(one, "yard");
        }
    }

    [Fact]
    public async Task ASource_IsClaimedOnceAtATime()
    {
        var one = await OpenAsync();
        var two = await OpenAsync();

        var first = await one.ClaimAsync("harbour", Stop);
        Assert.NotNull(first);
        Assert.Null(await one.ClaimAsync("harbour", Stop));
        Assert.Null(await two.ClaimAsync("harbour", Stop));
        await using var other = await two.ClaimAsync("yard", Stop);
        Assert.NotNull(other);

        await first.DisposeAsync();
        await using var second = await two.ClaimAsync("harbour", Stop);
        Assert.NotNull(second);
        await first.DisposeAsync();
        Assert.Null(await one.ClaimAsync("harbour", Stop));
    }

    [Fact]
    public async Task AProgramThatEnds_LeavesItsClaims()
    {
        var one = await OpenAsync();
        await one.ClaimAsync("harbour", Stop);
        one.Dispose();

        await using var claim = await (await OpenAsync()).ClaimAsync("harbour", Stop);
        Assert.NotNull(claim);
    }

    [Fact]
    public async Task ASourceThatIsRead_IsNotForgotten()
    {
        var one = await OpenAsync();
        await StoreWorld.WriteAsync(one);
        await using var claim = await one.ClaimAsync("harbour", Stop);

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await (await OpenAsync()).Keeping.ForgetSourceAsync("harbour", Stop));

        Assert.Contains("'harbour' is being read now", failure.Message, StringComparison.Ordinal);
    }
}
