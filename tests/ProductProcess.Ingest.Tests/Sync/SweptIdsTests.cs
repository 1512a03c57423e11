using System.Globalization;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.Ingest.Tests.Sync;

public sealed class SweptIdsTests
{
    [Theory]
    [InlineData("10001")]
    [InlineData("0")]
    [InlineData("007")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("-5")]
    [InlineData("8f14e45f-ceea-467f-a8d1-3c5b5e5f0a1b")]
    [InlineData("8F14E45F-CEEA-467F-A8D1-3C5B5E5F0A1B")]
    [InlineData("00000000-0000-0000-a8d1-3c5b5e5f0a1b")]
    [InlineData("ffffffff-ffff-ffff-ffff-ffffffffffff")]
    [InlineData("PAY-7")]
    [InlineData("")]
    public void AnyId_ComesBackAsItIsAndIsFound(string rawId)
    {
        var ids = Sealed([new SweptItem("3"), new SweptItem(rawId, 42), new SweptItem("zebra")]);

        var at = ids.Find(rawId);

        Assert.Equal(new SweptItem(rawId, 42), ids[at]);
        Assert.Equal(-1, ids.Find(rawId + "0"));
    }

    [Fact]
    public void AnIdThatCameTwice_IsThereOnceWithItsLatestMove()
    {
        var ids = Sealed([new SweptItem("7", 5), new SweptItem("8"), new SweptItem("7", 9), new SweptItem("7")]);

        Assert.Equal([new SweptItem("7", 9), new SweptItem("8")], ids.Blocks(10).Single());
    }

    [Fact]
    public void Blocks_HoldAllIdsInOrder()
    {
        var ids = Sealed(Enumerable.Range(1, 23).Reverse().Select(n => new SweptItem(n.ToString(CultureInfo.InvariantCulture))));

        Assert.Equal([10, 10, 3], ids.Blocks(10).Select(b => b.Length));
        Assert.Equal(Enumerable.Range(1, 23).Select(n => $"{n}"), ids.Blocks(10).SelectMany(b => b).Select(i => i.RawId));
    }

    [Fact]
    public void TwoHundredThousandIds_TakeAFewMegabytes()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var ids = Sealed(Enumerable.Range(1, 200_000).Select(n => new SweptItem(new Guid(n, 1, 0x4000, 8, 0, 0, 0, 0, 0, 0, 1).ToString(), n)));

        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal(200_000, ids.Count);
        Assert.InRange(taken, 0, 20_000_000);
        GC.KeepAlive(ids);
    }

    private static SweptIds Sealed(IEnumerable<SweptItem> items)
    {
        var ids = new SweptIds();
        ids.Add(items);
        ids.Seal();
        return ids;
    }
}
