using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class HandsTests
{
    [Fact]
    public void Hands_AssigneesMoversAndCommenters_AreCountedOnce() =>
        Expect(3, "ann", item => item.Assign(1, "ann").Active(2, "ann").Comment(3, "bob").Comment(3, "bob").Done(4, "cat"));

    [Fact]
    public void Hands_AfterDone_DoNotCount() =>
        Expect(1, "ann", item => item.Assign(1, "ann").Active(2).Done(4).Comment(4, "bob").Assign(5, "cat").To(6, "closed", "dan"));

    [Fact]
    public void Hands_ReopenedAndDoneAgain_CountUpToTheLastDone() =>
        Expect(2, "bob", item => item.Assign(1, "ann").Active(2).Done(4).Assign(5, "bob").Active(6).Done(7));

    [Fact]
    public void Hands_AppsAndCustomers_DoNotCount() =>
        Expect(1, "ann", item => item.Assign(1, "ann").Active(2, "bot.ci").Comment(3, "customer.eve").Assign(3, "bot.ci").Assign(3.5, "ann").Done(4));

    [Fact]
    public void Hands_MigrationMoves_DoNotCount() =>
        Expect(1, "ann", item => item.Assign(1, "ann").To(2, "active", "dan", migration: true).Done(4, "ann"));

    [Fact]
    public void Hands_AnAssigneeForNoTime_DoesNotCount() =>
        Expect(1, "bob", item => item.At(0).Assign(1, "ann").Assign(1, "bob").Active(2).Done(4));

    [Fact]
    public void Hands_OfParts_CountForTheLeaf() =>
        Expect(4, "ann", item =>
        {
            item.Assign(1, "ann").Active(2).Done(9);
            item.Item("B-1", ItemLevel.Part).At(1, assignee: "bob", parent: "A-1").Active(2, "cat").Comment(3, "dan").Comment(9, "eve");
        });

    [Fact]
    public void Doer_NobodyAssigned_IsWhoMovedItToDone() =>
        Expect(2, "bob", item => item.Active(2, "ann").Done(4, "bob").To(5, "closed", "ann"));

    [Fact]
    public void Doer_UnassignedInTheInstantOfDone_IsWhoMovedIt() =>
        Expect(2, "bob", item => item.Assign(1, "ann").Active(2).Done(4, "bob").Assign(4, ""));

    [Fact]
    public void Doer_AnAppAssigned_IsWhoMovedItToDone() =>
        Expect(1, "bob", item => item.Assign(1, "bot.ci").Active(2).Done(4, "bob"));

    [Fact]
    public void Doer_ClosedByAnApp_IsMissing() => Expect(1, "", item => item.Active(2, "ann").Done(4, "bot.ci"));

    [Theory]
    [InlineData(9, "t:person:bob", 0)]
    [InlineData(10, "", 1)]
    public void Doer_ClosedInBulk_IsMissing(int items, string doer, byte inBulk)
    {
        var world = new World();
        for (var i = 0; i < items; i++)
            world.Item($"A-{i}").Active(2 + i, "ann").Done(20, "bob");
        var told = new Told(world);
        Assert.Equal(doer, told.Of("leaves", "doer", "A-0"));
        Assert.Equal(inBulk, told.Of("leaves", "ended_in_bulk", "A-0"));
    }

    private static void Expect(int hands, string doer, Action<Tale> tell)
    {
        var world = new World();
        tell(world.Item("A-1"));
        var told = new Told(world);
        Assert.Equal((double)hands, told.Of("leaves", "hands", "A-1"));
        Assert.Equal(doer.Length == 0 ? "" : World.Id("person", doer), told.Of("leaves", "doer", "A-1"));
    }
}
