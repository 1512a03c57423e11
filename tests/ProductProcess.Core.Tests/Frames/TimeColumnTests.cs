using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class TimeColumnTests
{
    [Fact]
    public void Weeks_OfAWindow_BeginOnTheWeekdayOfTheCutOff()
    {
        var world = new World();
        world.Item("A-1");
        Assert.Equal(
            [0, 7, 14, 21],
            new Told(world).All("weeks", "week").Select(day => (int)(double)day - World.FirstDay.DayNumber));
    }

    [Fact]
    public void Days_OfAWindow_AreItsWorkingDaysAndHangTogetherByWeek()
    {
        var world = new World();
        world.Item("A-1");
        var told = new Told(world, weeks: 2);
        Assert.Equal([0, 1, 2, 3, 4, 7, 8, 9, 10, 11], told.All("days", "day").Select(d => (int)(double)d - World.FirstDay.DayNumber));
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], told.Frames.Set.Get("days", told.Window).Block);
        Assert.Equal([0, 1], told.Frames.Set.Get("weeks", told.Window).Block);
    }

    [Fact]
    public void Departed_ANeverAcceptedItemDropped_DoesNotDepart()
    {
        var world = new World();
        world.Item("A-1").To(1, "cancelled");
        world.Item("A-2").Ready(1).To(2, "cancelled");
        world.Item("A-3").Done(2);
        var told = new Told(world, weeks: 1);
        Assert.Equal([2.0], told.All("weeks", "departed"));
        Assert.Equal([2.0], told.All("weeks", "accepted"));
    }

    [Fact]
    public void InProgress_TwoStretchesOfOneDay_CountOnce()
    {
        var world = new World();
        world.Item("A-1").Active(0.1).Ready(0.2).Active(0.3).Ready(1.1).Waiting(1.2).Done(1.3);
        Assert.Equal([1.0, 1.0, 0.0, 0.0, 0.0], new Told(world, weeks: 1).All("days", "in_progress"));
    }

    [Fact]
    public void InProgress_UntilMidnight_DoesNotReachTheNextDay()
    {
        var world = new World();
        world.Item("A-1").Active(1).Done(2);
        Assert.Equal([0.0, 1.0, 0.0, 0.0, 0.0], new Told(world, weeks: 1).All("days", "in_progress"));
    }

    [Fact]
    public void PeopleActive_OnADay_AreAssignedOrMovedSomething()
    {
        var world = new World();
        world.Item("A-1").At(0, assignee: "ann").Active(1.5, "bob").Assign(3, "cat").Done(4.5);
        world.Item("B-1", ItemLevel.Part).At(0, assignee: "dan", parent: "A-1").Active(3).Done(3.5);
        world.Item("A-2").Comment(0.5, "eve").Comment(0.6, "bot.ci").Comment(0.7, "customer.eve");
        var told = new Told(world, weeks: 1);
        // Mon: nobody, eve only comments. Tue: ann, bob. Wed: ann. Thu: cat, dan. Fri: cat.
        Assert.Equal([0.0, 2.0, 1.0, 2.0, 1.0], told.All("days", "people_active"));
        Assert.Equal([4.0], told.All("weeks", "people_active"));
        Assert.Equal(4, told.Frames.People(told.Window));
    }

    [Fact]
    public void People_OfTeams_CountWhoIsInTwoOnce()
    {
        var world = new World();
        world.Item("A-1").Of("red").Active(1, "ann").Done(2, "bob");
        world.Item("A-2").Of("blue").Active(1, "ann");
        var told = new Told(world);
        Assert.Equal(2, told.Frames.People(told.Team("red"), told.Window));
        Assert.Equal(1, told.Frames.People(told.Team("blue"), told.Window));
        Assert.Equal(2, told.Frames.People(told.Window));
        Assert.Equal(0, told.Frames.People(0, told.Window));
        Assert.Equal(0, told.Frames.People(told.Window.Before()));
    }

    [Fact]
    public void Finished_OnTheDayTheClockChanges_FallsOnTheLocalDay()
    {
        // 25 October 2026 has 25 hours in Berlin; the last of them begins at 22:00 UTC.
        var calendar = new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        var sunday = new DateOnly(2026, 10, 25).DayNumber - World.FirstDay.DayNumber;
        var world = new World();
        world.Item("A-1").Done(sunday + 22.99 / 24);
        world.Item("A-2").Done(sunday + 23.0 / 24);
        var window = Window.Ending(World.FirstDay.AddDays(sunday + 8), 2);
        var frames = WorkFrames.Of(WorkHistory.Build(world.Log(), calendar.StartOf(window.Until)), calendar);
        Assert.Equal([1.0, 1.0], frames.Set.Get("weeks", window).Numbers("finished"));
    }
}
