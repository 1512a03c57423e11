using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

public abstract class WritersTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : WritersTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : WritersTests(StoreKind.Postgres);

    [Fact]
    public async Task TwoProgramsWithTheSameNewWords_BothStoreEverything()
    {
        var (one, two) = (await OpenAsync(), await OpenAsync());
        Task Fill(WorkStore store, string source, bool backwards) => Task.Run(
            async () =>
            {
                var numbers = Enumerable.Range(0, 20);
                foreach (var n in backwards ? numbers.Reverse() : numbers)
                    await store.WriteAsync(w => w.WritePage(w.Runs.Source(source, SourceKinds.JiraCloud, "x"), SharedWords(source, n), "shape", 1), Stop);
            },
            Stop);

        await Task.WhenAll(Fill(one, "harbour", false), Fill(two, "yard", true));

        Assert.Equal(["400"], Place.Rows("SELECT COUNT(*) FROM item"));
        Assert.Empty(Place.Rows("SELECT text FROM word GROUP BY text HAVING COUNT(*) > 1"));
        Assert.All(await one.Keeping.CheckAsync(Stop), line => Assert.Equal(0, line.Faults));
    }

    [Fact]
    public async Task ManyProgramsAtOnce_MakeOneStore()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => OpenAsync(), Stop)));

        Assert.Equal(6, opened.Length);
        Assert.Equal(["3"], Place.Rows("SELECT COUNT(*) FROM SchemaVersions"));
    }

    [Fact]
    public async Task ParentsNamedByKey_BecomeTheItems()
    {
        var store = await OpenAsync();
        ItemRecord Child(int n, string parent)
        {
            var item = StoreWorld.Item("harbour", n);
            return item with { Item = item.Item with { ParentId = EntityId.Of("harbour", "item", parent) } };
        }

        var found = await store.WriteAsync(
            w =>
            {
                var source = w.Runs.Source("harbour", SourceKinds.JiraDataCenter, "x");
                w.WritePage(source, new ItemPage { Items = [StoreWorld.Item("harbour", 1), Child(2, "PAY-1"), Child(3, "PAY-1"), Child(4, "GONE-7"), Child(5, "2")], Seen = new() }, "shape", 1);
                return w.ResolveParents(source, "harbour");
            },
            Stop);

        Assert.Equal(1, found);
        var log = await store.ReadLogAsync(StoreScope.Everything, Stop);
        Assert.Equal(
            ["", "harbour:item:1", "harbour:item:1", "harbour:item:GONE-7", "harbour:item:2"], log.Items.Parent.Select(code => log.Lexicon[code]));
    }

    [Fact]
    public async Task AnItemTwiceOnAPage_IsStoredAsTheLastOne()
    {
        var store = await OpenAsync();
        var first = StoreWorld.Item("harbour", 1);
        var last = first with { Item = first.Item with { Title = "Newer" }, History = [] };

        var counts = await store.WriteAsync(
            w => w.WritePage(w.Runs.Source("harbour", SourceKinds.JiraCloud, "x"), new ItemPage { Items = [first, last], Seen = new() }, "shape", 1), Stop);

        Assert.Equal((1, 1), (counts.New, counts.Changed));
        Assert.Equal(["Newer"], Place.Rows("SELECT title FROM item"));
        Assert.Equal(["0"], Place.Rows("SELECT COUNT(*) FROM history"));
    }

    [Fact]
    public async Task TextsThatNoDatabaseTakes_AreStoredWithoutWhatItRefuses()
    {
        var store = await OpenAsync();
        var item = StoreWorld.Item("harbour", 1);
        item = item with { Item = item.Item with { Title = "a\0b\uD800c", LabelIds = ["x\0y"] } };

        await store.WriteAsync(
            w => w.WritePage(w.Runs.Source("harbour", SourceKinds.JiraCloud, "x"), new ItemPage { Items = [item, item], Seen = new() }, "shape", 1), Stop);

        var log = await store.ReadLogAsync(StoreScope.Everything, Stop);
        Assert.Equal("a\uFFFDb\uFFFDc", log.Items.Title[0]);
        Assert.Equal("x\uFFFDy", log.Lexicon[log.Items.Labels[0]]);
    }

    [Fact]
    public async Task AWordOfAnyLength_IsStoredOnce()
    {
        var store = await OpenAsync();
        var random = new Random(7);
        var label = string.Concat(Enumerable.Range(0, 60_000).Select(_ => (char)random.Next('a', 'z')));
        var item = StoreWorld.Item("harbour", 1);
        item = item with { Item = item.Item with { LabelIds = [label] } };
        foreach (var opened in new[] { store, await OpenAsync() })
        {
            await opened.WriteAsync(
                w => w.WritePage(w.Runs.Source("harbour", SourceKinds.JiraCloud, "x"), new ItemPage { Items = [item], Seen = new() }, "shape", 1), Stop);
        }

        var log = await store.ReadLogAsync(StoreScope.Everything, Stop);
        Assert.Equal(label, log.Lexicon[log.Items.Labels[0]]);
        Assert.Equal(["1"], Place.Rows("SELECT COUNT(*) FROM word WHERE LENGTH(text) > 10000"));
    }

    [Fact]
    public async Task AMentionedSprint_MovesForwardOnlyAndKeepsWhatIsKnown()
    {
        var store = await OpenAsync();
        var sprint = new Sprint { Id = "s:sprint:1", Name = "One", State = SprintState.Closed, Activated = StoreWorld.Start, BoardId = "s:board:1" };
        await WriteAsync(store, sprint);
        await WriteAsync(store, sprint with { Name = "Old name", State = SprintState.Active, Activated = null, Completed = StoreWorld.Start.AddDays(9), BoardId = null });
        await WriteAsync(store, sprint with { Name = "" });

        var stored = Assert.Single((await store.ReadLogAsync(StoreScope.Everything, Stop)).Sprints);

        Assert.Equal(sprint with { Completed = StoreWorld.Start.AddDays(9) }, stored);
    }

    [Fact]
    public async Task DeletedItems_LeaveTheLogWithAllThatHangsOnThem_OthersStay()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store, items: 4);
        Place.Run($"UPDATE item SET absent = {(int)Absence.Deleted}, absent_since = 5 WHERE key = 'PAY-2'");
        Place.Run($"UPDATE item SET absent = {(int)Absence.AccessLost}, absent_since = 5 WHERE key = 'PAY-4'");

        var log = await store.ReadLogAsync(StoreScope.Everything, Stop);

        Assert.Equal(["PAY-1", "PAY-3", "PAY-4"], log.Items.Key);
        Assert.Equal((6, 3), (log.Changes.Count, log.Comments.Count));
        Assert.Equal("harbour:item:4", log.Lexicon[log.Links.Item[Assert.Single(Enumerable.Range(0, log.Links.Count))]]);
        var counts = Assert.Single(await store.CountsAsync(StoreScope.Everything, Stop));
        Assert.Equal((3, 6, 9, 3), (counts.Items, counts.HistoryEntries, counts.ChangeItems, counts.Comments));

        await StoreWorld.WriteAsync(store, items: 4);
        Assert.Equal(4, (await store.ReadLogAsync(StoreScope.Everything, Stop)).Items.Count);
    }

    private static Task WriteAsync(WorkStore store, Sprint sprint) => store.WriteAsync(
        w =>
        {
            var seen = new DimensionRecords();
            seen.Sprints[sprint.Id] = sprint;
            w.WritePage(w.Runs.Source("s", SourceKinds.JiraCloud, "x"), new ItemPage { Items = [], Seen = seen }, "shape", 1);
        },
        Stop);

    private static ItemPage SharedWords(string source, int page)
    {
        var items = Enumerable.Range(page * 10, 10).Select(n =>
        {
            var item = StoreWorld.Item(source, 1 + (n % 20));
            return item with
            {
                Item = item.Item with { Id = EntityId.Of(source, "item", $"{n}"), LabelIds = [$"label-{n}", $"label-{n + 1}"] },
                History = [.. item.History.Select(h => h with { Changes = [new Change(ChangeField.Labels, "Labels", $"label-{n}", $"label-{n + 1}", $"shown {n}", $"shown {n + 1}")] })],
                Links = [],
            };
        });
        return new ItemPage { Items = [.. items], Seen = new DimensionRecords() };
    }
}
