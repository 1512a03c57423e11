using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.History;

public sealed class IrregularityTests
{
    [Fact]
    public void Irregular_AnyHistory_NamesEveryKindOnce() =>
        Assert.Equal(
            Irregularities.All,
            WorkHistory.Build(RandomWorld.Of(1).Log(), World.Instant(50)).Irregular.Select(i => i.Kind));

    [Fact]
    public void FinishedWithoutStart_IsCountedAmongDoneLeaves()
    {
        var world = new World();
        world.Item("A-1").Done(2);
        world.Item("A-2").Active(1).Done(2);
        world.Item("A-3").To(2, "cancelled");
        world.Item("E-1", ItemLevel.Parent).Done(2);
        Expect(world, Irregularities.FinishedWithoutStart, 1, 2, "A-1");
    }

    [Fact]
    public void StatusUnknownStage_NowOrEarlier_IsCountedAmongLeaves()
    {
        var world = new World();
        world.Item("A-1").To(2, "odd").Done(3);
        world.Item("A-2").At(0, "odd");
        world.Item("A-3").Active(2).To(30, "odd");
        world.Item("B-1", ItemLevel.Part).At(0, "odd");
        Expect(world, Irregularities.StatusUnknownStage, 2, 3, "A-1", "A-2");
    }

    [Fact]
    public void BulkMoves_AreCountedAmongMoves()
    {
        var world = new World();
        for (var i = 0; i < 10; i++)
            world.Item($"A-{i}").Ready(1, "ann");
        world.Tales[0].Active(2, "ann").Done(3, "ann");
        Expect(world, Irregularities.BulkMoves, 10, 12, [.. world.Tales.Select(t => t.Key)]);
    }

    [Fact]
    public void NoAssigneeAtDone_NobodyOrAnApp_IsCountedAmongDoneLeaves()
    {
        var world = new World();
        world.Item("A-1").Done(2, "ann");
        world.Item("A-2").Assign(1, "bot.ci").Done(2);
        world.Item("A-3").Assign(1, "ann").Done(2).Assign(3, "");
        world.Item("A-4").Assign(1, "ann").Done(2).Assign(2, "");
        world.Item("A-5");
        Expect(world, Irregularities.NoAssigneeAtDone, 3, 4, "A-1", "A-2", "A-4");
    }

    [Fact]
    public void ParentOutsideScope_IsCountedAmongLeavesAndParts()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).At(0, parent: "I-1");
        world.Item("A-1").At(0, parent: "X-1");
        world.Item("A-2").At(0, parent: "E-1");
        world.Item("A-3");
        world.Item("B-1", ItemLevel.Part).At(0, parent: "X-2");
        Expect(world, Irregularities.ParentOutsideScope, 2, 4, "A-1", "B-1");
    }

    private static void Expect(World world, string kind, int count, int of, params string[] keys)
    {
        var history = WorkHistory.Build(world.Log(), World.Instant(20));
        var found = history.Irregular.Single(i => i.Kind == kind);
        Assert.Equal((count, of), (found.Count, found.Of));
        Assert.Equal(keys, found.Items.Select(i => history.Log.Items.Key[i]));
    }
}
