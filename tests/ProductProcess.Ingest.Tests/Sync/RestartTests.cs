using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>A program that ends at any commit, without a word, leaves a store that the next one brings to the same content.</summary>
public sealed class RestartTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task B12_KilledAtAnyCommit_TheNextRunsLeaveTheUndisturbedStore(bool walks)
    {
        var (undisturbed, commits) = await ReadAsync(walks, killAt: int.MaxValue);
        Assert.InRange(commits, 30, 200);

        for (var killAt = 1; killAt <= commits; killAt++)
        {
            var (content, _) = await ReadAsync(walks, killAt);
            Assert.True(undisturbed == content, $"Killed at commit {killAt}:\n{content}\ninstead of\n{undisturbed}");
        }
    }

    [Fact]
    public async Task B13_AStoreOfTheFirstSchema_IsMigratedAndGoesOnWhereItWas()
    {
        using var ingest = new TestIngest();
        var tracker = Tracker(walks: false);
        await tracker.RunAsync(ingest.Store);
        ingest.Store.Dispose();
        foreach (var sql in (string[])
        [
            "DROP TABLE stream", "DROP TABLE board", "DROP TABLE forgotten", "DROP TABLE store_state", "ALTER TABLE item DROP COLUMN absent", "ALTER TABLE item DROP COLUMN absent_since",
            "DELETE FROM SchemaVersions WHERE ScriptName NOT LIKE '%0001_first.sql'",
        ])
        {
            ingest.Place.Run(sql);
        }

        ingest.Reopen();
        var since = tracker.Now - FakeTracker.Options.Overlap;
        Change(tracker);
        tracker.Asked.Clear();
        var result = await tracker.RunAsync(ingest.Store);

        Assert.Equal((1, 1), (result.Items.New, result.Items.Changed));
        Assert.Contains($"sweep since {since:s}", tracker.Asked);
        Assert.Equal(1, result.Census!.Census!.Deleted);
        Assert.Equal(26, (await ingest.LogAsync()).Items.Count);
    }

    /// <summary>A first run, then one with changes and a census; as often as it takes when it is killed once.</summary>
    private static async Task<(string Content, int Commits)> ReadAsync(bool walks, int killAt)
    {
        using var ingest = new TestIngest();
        var tracker = Tracker(walks);
        var commits = 0;
        void Watch() => ingest.Store.Committing = () =>
        {
            if (++commits == killAt)
                throw new Killed();
        };
        async Task UntilDoneAsync(Func<Task> run)
        {
            Watch();
            try
            {
                await run();
            }
            catch (Killed)
            {
                ingest.Reopen();
                Watch();
                await run();
            }
        }

        await UntilDoneAsync(() => tracker.RunAsync(ingest.Store));
        Change(tracker);
        await UntilDoneAsync(() => tracker.CensusAsync(ingest.Store));
        return (await ContentAsync(ingest), commits);
    }

    private static FakeTracker Tracker(bool walks)
    {
        var tracker = new FakeTracker { WalksWhole = walks };
        tracker.Fill(25);
        foreach (var item in tracker.Items.Values)
            item.Moves.Add((tracker.Now.AddDays(-40), "todo", "doing"));
        // Named by key, as an epic is by a Data Center, and stored after the items that name it.
        tracker.Items[1].Parent = "ENG-25";
        tracker.Dimensions = [Statuses("statuses", "todo", "doing"), Statuses("more", "done")];
        return tracker;
    }

    private static void Change(FakeTracker tracker)
    {
        tracker.Now += TimeSpan.FromDays(2);
        tracker.Add(26, updated: tracker.Now);
        tracker.Items[3].Updated = tracker.Now;
        tracker.Items[3].Moves.Add((tracker.Now, "doing", "done"));
        tracker.Items.Remove(7);
        // Shown late: only a census finds it.
        tracker.Add(27, updated: tracker.Now.AddDays(-90));
    }

    private static DimensionStream<string> Statuses(string name, params string[] ids) => new(
        name,
        id => id,
        _ => ids.ToAsyncEnumerable(),
        (id, into) =>
        {
            if (id == "doing")
                throw new UnreadableException("no name");
            var status = EntityId.Of("port", "status", id);
            into.Statuses[status] = new Status(status, id, Stage.Active);
        },
        id => id);

    private static async Task<string> ContentAsync(TestIngest ingest)
    {
        IReadOnlyList<string> Rows(string sql) => ingest.Place.Rows(sql);
        string[] all =
        [
            await ingest.ContentAsync(),
            .. Rows("SELECT key, absent FROM item ORDER BY key"),
            .. Rows("SELECT kind, id, reason FROM quarantine ORDER BY kind, id"),
            .. Rows("SELECT stream, scope, shape, begun, position FROM cursor ORDER BY stream"),
            .. Rows("SELECT name, outcome, not_before, page_size, completed > 0 FROM stream ORDER BY name"),
            .. Rows("SELECT COUNT(*), COUNT(DISTINCT item) FROM history"),
            .. Rows("SELECT name, read_at FROM source"),
        ];
        return string.Join('\n', all);
    }

    private sealed class Killed : Exception;
}
