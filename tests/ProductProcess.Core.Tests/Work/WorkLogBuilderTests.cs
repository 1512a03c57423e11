using CsCheck;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class WorkLogBuilderTests
{
    [Fact]
    public void Build_AnyOrderOfInput_GivesTheSameLog() =>
        Gen.Int[0, 200].Sample(seed =>
        {
            var world = RandomWorld.Of(seed);
            Assert.Equal(LogText.Of(world.Log()), LogText.Of(world.Log(shuffle: seed + 1)));
        }, iter: 20);

    [Fact]
    public void Build_TheSameIdTwice_KeepsTheLast()
    {
        var world = new World();
        world.Item("A-1").Active(1, "ann");
        var log = world.Log();
        var again = new WorkLogBuilder()
            .Add(TaleRecords.Item(world.Tales[0]) with { Title = "old" })
            .Add(TaleRecords.Item(world.Tales[0]) with { Title = "new" })
            .Add(TaleRecords.Entries(world.Tales[0])).Add(TaleRecords.Entries(world.Tales[0]))
            .Build();
        Assert.Equal(["new"], again.Items.Title);
        Assert.Equal(log.Changes.Count, again.Changes.Count);
    }

    [Fact]
    public void Build_HistoryOfAnUnknownItem_IsLeftOut()
    {
        var world = new World();
        world.Item("A-1").Active(1).Comment(1, "ann");
        var log = new WorkLogBuilder()
            .Add(TaleRecords.Entries(world.Tales[0])).Add(TaleRecords.Comments(world.Tales[0])).Build();
        Assert.Equal(0, log.Changes.Count);
        Assert.Equal(0, log.Comments.Count);
        Assert.Equal([0], log.Changes.Start);
    }

    [Fact]
    public void Build_OtherFields_StayOutOfTheTable()
    {
        var world = new World();
        world.Item("A-1");
        var log = new WorkLogBuilder()
            .Add(TaleRecords.Item(world.Tales[0]))
            .Add(new HistoryEntry("t:history:1", World.Id("item", "A-1"), DateTimeOffset.UnixEpoch, null,
                [new Change(ChangeField.Other, "description", null, null), new Change(ChangeField.Flag, "flag", null, "x")]))
            .Build();
        Assert.Equal([(byte)ChangeField.Flag], log.Changes.Field);
    }

    [Fact]
    public void Build_MigrationsAppsAndBulkMoves_AreMarked()
    {
        var world = new World();
        for (var i = 0; i < 10; i++)
            world.Item($"A-{i}").Ready(1, "ann").To(2, "odd", "ann", migration: true).To(3 + i, "active", "bot.ci");
        var marks = world.Log().Changes.Marks.Chunk(4).First();
        // The workflow change of a migration is a row of its own.
        Assert.Equal(
            [ChangeMarks.Bulk, ChangeMarks.Migration, ChangeMarks.Migration | ChangeMarks.Bulk, ChangeMarks.App],
            marks.Select(m => (ChangeMarks)m));
    }

    [Fact]
    public void Build_InstantsWithinOneMillisecond_AreOneInstantOrderedById()
    {
        var at = new DateTimeOffset(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);
        var world = new World();
        world.Item("A-1");
        world.Item("B-1");
        WorkItem Item(int tale, int ticks) => TaleRecords.Item(world.Tales[tale]) with { Created = at.AddTicks(ticks) };
        HistoryEntry Entry(string id, int ticks, string to) => new(
            id, World.Id("item", "A-1"), at.AddTicks(ticks), null, [new Change(ChangeField.Flag, "flag", null, to)]);
        var log = new WorkLogBuilder().Add(Item(0, 9), Item(1, 3)).Add(Entry("t:history:1", 7, "one"), Entry("t:history:2", 2, "two"))
            .Build();
        Assert.Equal(["A-1", "B-1"], log.Items.Key);
        Assert.Equal(["one", "two"], log.Changes.To.Select(code => log.Lexicon[code]));
    }
}
