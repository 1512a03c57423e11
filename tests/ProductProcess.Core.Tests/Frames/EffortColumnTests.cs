using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Days are counted from a Monday; windows are whole weeks from there on.</summary>
public sealed class EffortColumnTests
{
    [Theory]
    [InlineData(9, 0.8, 1)]
    [InlineData(6, 0.5, 0)]
    [InlineData(1, 0.0, 0)]
    [InlineData(13, 1.0, 1)]
    public void FirstSlice_OfALifeOfTenDays_IsWhereItsFirstLeafWasDone(double done, double slice, byte nothing)
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(11);
        world.Item("A-1").At(0, parent: "E-1").Active(1).Done(done);
        world.Item("A-2").At(0, parent: "E-1").Active(2).Done(14);
        var told = new Told(world);
        Assert.Equal(slice, told.Of("parents", "first_slice", "E-1"));
        Assert.Equal(nothing, told.Of("parents", "nothing_in_first_half", "E-1"));
        Assert.Equal(11.0, told.Of("parents", "span", "E-1"));
    }

    [Fact]
    public void NothingInFirstHalf_NoLeafEverDone_IsYesAndTheSliceMissing()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(11);
        world.Item("A-1").At(0, parent: "E-1").Active(1);
        var told = new Told(world);
        Assert.Equal((byte)1, told.Of("parents", "nothing_in_first_half", "E-1"));
        Assert.Equal(double.NaN, told.Of("parents", "first_slice", "E-1"));
    }

    [Fact]
    public void Span_EndedBeforeItsLeavesBegan_IsMissing()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(3);
        world.Item("A-1").At(0, parent: "E-1").Active(5).Done(6);
        Assert.Equal(double.NaN, new Told(world).Of("parents", "span", "E-1"));
        Assert.Equal((byte)2, new Told(world).Of("parents", "nothing_in_first_half", "E-1"));
    }

    [Fact]
    public void ScopeShares_OfFourLeaves_CountWhatCameAndWentAfterTheStart()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Done(20);
        world.Item("A-1").At(0, parent: "E-1").Active(2);
        world.Item("A-2").At(0, parent: "E-1").Under(5, "");
        world.Item("A-3").At(0, parent: "E-1").To(5, "cancelled");
        world.Item("A-4").At(0, parent: "E-1").Under(3, "").Under(4, "E-1");
        world.Item("A-5").At(6, parent: "E-1");
        world.Item("A-6").At(0).Under(1, "E-1").Under(2, "");
        world.Item("A-7").At(21, parent: "E-1");
        var told = new Told(world);
        Assert.Equal(0.5, told.Of("parents", "scope_cut_share", "E-1"));
        Assert.Equal(0.25, told.Of("parents", "scope_added_share", "E-1"));
    }

    [Theory]
    [InlineData(4.5, 2)]
    [InlineData(1, -1)]
    [InlineData(2.5, 0)]
    [InlineData(7.5, 3)]
    public void GapBefore_OfTheSecondParent_CountsWorkingDaysFromTheEndOfTheFirst(double start, double gap)
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Of("red").Done(2);
        world.Item("E-2", ItemLevel.Parent).Of("red");
        world.Item("A-1").Of("red").At(0, parent: "E-1").Active(0.5);
        world.Item("A-2").Of("red").At(0, parent: "E-2").Active(start);
        Assert.Equal(gap, new Told(world).Of("parents", "gap_before", "E-2"));
        Assert.Equal(double.NaN, new Told(world).Of("parents", "gap_before", "E-1"));
    }

    [Theory]
    [InlineData("new checkout flow for guests", "new checkout flow for all guests", 20, 1)]
    [InlineData("new checkout flow", "new checkout", 20, 0)]
    [InlineData("New checkout-flow", "NEW CHECKOUT FLOW", 20, 1)]
    [InlineData("new checkout flow", "new checkout flow", 4, 0)]
    [InlineData("new checkout flow", "new checkout flow", 70, 1)]
    [InlineData("new checkout flow", "new checkout flow", 71, 0)]
    [InlineData(null, null, 20, 0)]
    public void Restarted_ByTitle_NeedsSevenTenthsOfTheWordsWithinSixtyDays(string? one, string? other, double created, byte restarted)
    {
        var told = new Told(Dropped(one, other, created), weeks: 12);
        Assert.Equal((byte)1, told.Of("parents", "cancelled_after_start", "E-1"));
        Assert.Equal(restarted, told.Of("parents", "restarted", "E-1"));
    }

    [Theory]
    [InlineData(LinkKind.Supersedes, 1)]
    [InlineData(LinkKind.Clones, 1)]
    [InlineData(LinkKind.Relates, 0)]
    public void Restarted_ByLink_NeedsOneThatSaysSo(LinkKind kind, byte restarted)
    {
        var world = Dropped("one", "two", 20).Link("E-2", kind, "E-1");
        Assert.Equal(restarted, new Told(world, weeks: 12).Of("parents", "restarted", "E-1"));
    }

    [Fact]
    public void DueMoves_OfAParent_AreThoseAfterItsStartFromOneDateToAnother()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Due(1, "2026-09-01").Due(2, "2026-09-08").Due(6, "2026-10-01").Due(7, "").Due(8, "2026-11-01");
        world.Item("A-1").At(0, parent: "E-1").Active(5);
        Assert.Equal(2.0, new Told(world).Of("parents", "due_moves", "E-1"));
    }

    [Fact]
    public void DoersEarlyShare_OneOfTwoCommentedBefore_IsAHalf()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Comment(5, "ann").Comment(11, "bob");
        world.Item("A-1").At(0, assignee: "ann", parent: "E-1").Active(10, "bob").Done(12);
        world.Item("A-2").At(0, assignee: "bob", parent: "E-1").Active(11).Done(12);
        var told = new Told(world);
        Assert.Equal(0.5, told.Of("parents", "doers_early_share", "E-1"));
        Assert.Equal(0.5, told.Of("parents", "doers_first_touch", "E-1"));
        Assert.Equal(10.0, told.Of("parents", "before_start", "E-1"));
    }

    [Fact]
    public void AnswerGap_OverAWeekend_LeavesDaysOffOut()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Comment(4.5, "ann").Comment(4.75, "bot.ci").Comment(7.5, "bob").Comment(7.75, "bob");
        world.Item("A-1").At(0, parent: "E-1").Comment(8, "ann").Comment(11, "bob").Comment(12, "ann");
        var told = new Told(world);
        Assert.Equal(1.0, told.Of("parents", "answer_gap", "E-1"));
        Assert.Equal(6.0, told.Of("parents", "comments", "E-1"));
        Assert.Equal(2.0, told.Of("parents", "commenters", "E-1"));
    }

    [Fact]
    public void InboundBlocks_OfAParent_AreFromOtherTeamsOrOutside()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Of("red");
        world.Item("A-1").Of("red").At(0, parent: "E-1");
        world.Item("B-1", ItemLevel.Part).At(0, parent: "A-1");
        world.Item("A-2").Of("blue");
        world.Item("A-3").Of("red");
        world.Link("A-2", LinkKind.Blocks, "A-1").Link("A-2", LinkKind.Blocks, "B-1").Link("X-1", LinkKind.Blocks, "E-1")
            .Link("A-3", LinkKind.Blocks, "A-1").Link("A-1", LinkKind.Blocks, "A-2").Link("A-2", LinkKind.Relates, "A-1");
        Assert.Equal(3.0, new Told(world).Of("parents", "inbound_blocks", "E-1"));
    }

    private static World Dropped(string? title, string? other, double created)
    {
        var world = new World();
        var first = world.Item("E-1", ItemLevel.Parent).To(10, "cancelled");
        var second = world.Item("E-2", ItemLevel.Parent).At(created);
        world.Item("A-1").At(0, parent: "E-1").Active(5);
        world.Item("A-2").At(0, parent: "E-2");
        _ = title is null ? first : first.Titled(title);
        _ = other is null ? second : second.Titled(other);
        return world;
    }
}
