using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class LinkColumnTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(6, 1)]
    public void MadeAfterStart_DatedAtEitherEnd_IsToldByTheChange(double made, byte after)
    {
        var world = new World().Link("A-1", LinkKind.Blocks, "A-2");
        world.Item("A-1").Link(made, "blocks A-2");
        world.Item("A-2").Active(5);
        Assert.Equal(after, Assert.Single(new Told(world).All("links", "made_after_start")));
        world.Tales[0].Moments.Clear();
        world.Tales[1].Link(made, "blocks A-1");
        Assert.Equal(after, Assert.Single(new Told(world).All("links", "made_after_start")));
    }

    [Fact]
    public void MadeAfterStart_DatedByAnotherKindOrNotAtAll_IsMissing()
    {
        var world = new World().Link("A-1", LinkKind.Blocks, "A-2");
        world.Item("A-1").Link(6, "relates A-2").Link(7, "blocks A-2", cut: true);
        world.Item("A-2").Active(5);
        Assert.Equal((byte)2, Assert.Single(new Told(world).All("links", "made_after_start")));
        Assert.Equal((byte)2, Assert.Single(new Told(world).All("links", "made_in_window")));
    }

    [Fact]
    public void Links_MadeAfterTheWindow_AreNotThere()
    {
        var world = new World().Link("A-1", LinkKind.Blocks, "A-2").Link("A-1", LinkKind.Relates, "A-2");
        world.Item("A-1").Link(6, "blocks A-2").Link(30, "relates A-2");
        world.Item("A-2");
        Assert.Equal("blocks", Assert.Single(new Told(world).All("links", "kind")));
    }

    [Fact]
    public void Links_OfItemsLongOver_AreNotListed()
    {
        var world = new World().Link("A-1", LinkKind.Blocks, "A-2");
        world.Item("A-1").Done(3);
        world.Item("A-2").Done(4);
        var told = new Told(world);
        Assert.Equal(0, told.Frames.Set.Get("links", told.Window with { From = World.FirstDay.AddDays(7) }).Rows);
        Assert.Equal(1, told.Frames.Set.Get("links", told.Window).Rows);
    }

    [Fact]
    public void Links_WithAnEndOutside_AreNamedByTheOther()
    {
        var world = new World().Link("A-1", LinkKind.Blocks, "X-9");
        world.Item("A-1").Of("red");
        var told = new Told(world);
        var frame = told.Frames.Set.Get("links", told.Window);
        Assert.Equal("A-1 blocks an item elsewhere", frame.Label(0));
        Assert.Equal(told.Team("red"), Assert.Single(frame.Team));
        Assert.Equal((byte)1, Assert.Single(told.All("links", "other_outside")));
        Assert.Equal((byte)2, Assert.Single(told.All("links", "cross_team")));
        Assert.Equal((byte)1, Assert.Single(told.All("links", "still_open")));
    }

    /// <summary>One tracker writes the other item by its key, not its id.</summary>
    [Fact]
    public void MadeInWindow_AChangeThatNamesAKey_DatesTheLink()
    {
        var told = Log([new WorkItemOf("s:item:101", "PAY-1"), new WorkItemOf("s:item:102", "PAY-2"), new WorkItemOf("r:item:7", "PAY-1")]);
        var frames = WorkFrames.Of(WorkHistory.Build(told, World.Instant(28)), WorkCalendar.Utc);
        var frame = frames.Set.Get("links", Window.Ending(World.FirstDay.AddDays(28), 4));
        Assert.Equal([(byte)1], frame.YesNo("made_in_window"));
    }

    private static WorkLog Log(WorkItemOf[] items) => new WorkLogBuilder()
        .Add(items.Select(item => new WorkItem
        {
            Id = item.Id,
            Key = item.Key,
            TypeId = "s:type:1",
            Level = ItemLevel.Leaf,
            ProjectId = "s:project:1",
            StatusId = "s:status:1",
            Created = DateTimeOffset.FromUnixTimeMilliseconds(World.Instant(0)),
            Updated = DateTimeOffset.FromUnixTimeMilliseconds(World.Instant(0)),
        }))
        .Add(new HistoryEntry("s:history:1", "s:item:102", DateTimeOffset.FromUnixTimeMilliseconds(World.Instant(5)), null,
            [new Change(ChangeField.Link, "Link", null, "blocks s:item:PAY-1")]))
        .Add(new Link("s:link:1", "s:item:101", "s:item:102", LinkKind.Blocks))
        .Build();

    private sealed record WorkItemOf(string Id, string Key);
}
