using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Sprints of one week each, from Monday morning to Friday evening; each completes as many items as is told.</summary>
public sealed class SprintPaceTests
{
    [Fact]
    public void UsualAndMost_OfTheSprintsBefore_ReachBackBeyondTheWindow()
    {
        var world = Completing(14, 7, 9, 8, 14, 8, 12);
        var frame = Ending(world, weeks: 2, until: 7);
        Assert.Equal([2.0, 1.0], frame.Numbers("sprints_ago"));
        Assert.Equal([9.0, 8.0], frame.Numbers("usual_before"));
        Assert.Equal([14.0, 14.0], frame.Numbers("most_before"));
        Assert.Equal([8 / 9.0, 12 / 8.0], frame.Numbers("over_usual"));
        Assert.Equal([8 / 14.0, 12 / 14.0], frame.Numbers("over_most"));
    }

    [Fact]
    public void UsualAndMost_FewerThanThreeBefore_AreMissing()
    {
        var usual = Ending(Completing(4, 5, 6, 7), weeks: 4, until: 4).Numbers("usual_before");
        Assert.Equal([double.NaN, double.NaN, double.NaN, 5.0], usual);
    }

    [Fact]
    public void MostBefore_OfNineSprints_ForgetsTheFirst()
    {
        var frame = Ending(Completing(20, 1, 1, 1, 1, 1, 1, 1, 1, 3), weeks: 1, until: 10);
        Assert.Equal([1.0], frame.Numbers("most_before"));
        Assert.Equal([3.0], frame.Numbers("over_most"));
    }

    [Fact]
    public void OverUsual_NothingEverCompleted_IsMissing()
    {
        var frame = Ending(Completing(0, 0, 0, 3), weeks: 1, until: 4);
        Assert.Equal([0.0], frame.Numbers("usual_before"));
        Assert.Equal([double.NaN], frame.Numbers("over_usual"));
    }

    [Fact]
    public void LateShareAndEarlyStarts_OfTenWorkingDays_LookAtTheEdges()
    {
        var world = new World().Sprint("S1", 0, 12, planned: 11);
        double[] done = [3, 7, 9.9, 10, 11.5, 12];
        foreach (var day in done)
            world.Item($"A-{day}").At(0, sprints: "S1").Active(day < 7 ? 0.9 : 2).Done(day);
        world.Item("A-open").At(0, sprints: "S1").Active(1);
        world.Item("A-before").At(-3, "active", sprints: "S1").Done(-1);
        var told = new Told(world);
        Assert.Equal(0.5, Assert.Single(told.All("sprints", "late_share")));
        Assert.Equal(1 / 7.0, Assert.Single(told.All("sprints", "early_starts")));
        Assert.Equal(11.0, Assert.Single(told.All("sprints", "planned_days")));
        Assert.Equal(7.0, Assert.Single(told.All("sprints", "completed_all")));
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(5, 0)]
    [InlineData(9, 0)]
    public void HoldsHoliday_OnlyAWeekdayWithin_Counts(int holiday, byte holds)
    {
        var calendar = new WorkCalendar(TimeZoneInfo.Utc, [World.FirstDay.AddDays(holiday)]);
        var world = new World().Sprint("S1", 0, 7.5);
        world.Item("A-1").At(0, sprints: "S1");
        var frames = WorkFrames.Of(WorkHistory.Build(world.Log(), World.Instant(14)), calendar);
        Assert.Equal([holds], frames.Set.Get("sprints", Window.Ending(World.FirstDay.AddDays(14), 2)).YesNo("holds_holiday"));
    }

    private static World Completing(params int[] done)
    {
        var world = new World();
        for (var s = 0; s < done.Length; s++)
        {
            world.Sprint($"S{s:D2}", 7 * s + 0.4, 7 * s + 4.7);
            for (var i = 0; i < done[s]; i++)
                world.Item($"A-{s}-{i}").At(7 * s, "active", sprints: $"S{s:D2}").Done(7 * s + 3);
            if (done[s] == 0)
                world.Item($"A-{s}-open").At(7 * s, sprints: $"S{s:D2}");
        }

        return world;
    }

    private static Frame Ending(World world, int weeks, int until) =>
        WorkFrames.Of(WorkHistory.Build(world.Log(), World.Instant(7 * until)), WorkCalendar.Utc)
            .Set.Get("sprints", Window.Ending(World.FirstDay.AddDays(7 * until), weeks));
}
