using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Rules.Context;

public sealed class EventFinderTests
{
    private static readonly string[] Six = ["ann", "bob", "cat", "dan", "eva", "fay"];

    [Fact]
    public void Growth_OfTwoInSix_IsFoundOnTheDayTheSecondJoins()
    {
        var years = Steady().Works("gus", "red", 400).Works("hal", "red", 420);

        Assert.Equal(["growth Red 420"], years.Told());
        Assert.Equal("2 of the 8 people active in these eight weeks had not been active in the 26 weeks before.", years.Events()[0].Detail);
        Assert.Equal("new people joined", years.Events()[0].Says);
    }

    [Fact]
    public void Growth_OfOne_IsNone() => Assert.Empty(Steady().Works("gus", "red", 400).Told());

    [Fact]
    public void Growth_OfTwoInTwelve_IsNone()
    {
        var years = Steady();
        foreach (var who in Six)
            years.Works(who + "2", "red");
        Assert.Empty(years.Works("gus", "red", 400).Works("hal", "red", 420).Told());
    }

    [Fact]
    public void Growth_MoreThanEightWeeksApart_IsNone() =>
        Assert.Empty(Steady().Works("gus", "red", 300).Works("hal", "red", 370).Told());

    /// <summary>A shutdown, summer leaves one after the other, and five months away for two at once.</summary>
    [Fact]
    public void Growth_WhenPeopleComeBackFromLeave_IsNone()
    {
        var years = new Years();
        for (var i = 0; i < Six.Length; i++)
            years.Works(Six[i], "red", 0, Years.Length, (140, 161), (330 + (i * 7), 365 + (i * 7)), (i < 2 ? 200 : 0, i < 2 ? 360 : 0));
        Assert.Empty(years.Told());
    }

    [Fact]
    public void Growth_ByGuestsOfADay_IsNone()
    {
        var years = Steady();
        foreach (var guest in (string[])["gus", "hal", "ida", "joe"])
            years.World.Item("G-" + guest).Of("red").At(400, "ready").Active(400.2, guest).Done(400.5, guest);
        Assert.Empty(years.Told());
    }

    [Fact]
    public void Growth_WhereTheRecordsBegin_IsNone()
    {
        var years = new Years();
        for (var i = 0; i < Six.Length; i++)
            years.Works(Six[i], "red", 250 + (i * 10));
        Assert.Empty(years.Told());
    }

    [Fact]
    public void NewTeam_IsFoundForItAndTheScope()
    {
        var years = Steady().Works("gus", "blue", 300).Works("hal", "blue", 304);

        Assert.Equal(["growth * 304", "new-team * 300", "new-team Blue 300"], years.Told().Order());
    }

    [Fact]
    public void Team_OfOnePerson_IsNoNewTeam() => Assert.Empty(Steady().Works("gus", "blue", 300).Told());

    [Theory]
    [InlineData(12, true)]
    [InlineData(4, false)]
    public void Migration_OfATenthOfTheOpenItems_IsFound(int moved, bool found)
    {
        var years = Steady();
        Backlog(years, 60, (tale, i) =>
        {
            if (i < moved)
                tale.To(450.5, "ready", "ann", migration: true);
        });
        Assert.Equal(found ? ["workflow-migration Red 450"] : [], years.Told());
    }

    [Fact]
    public void Migration_OfFewAmongMany_IsNone()
    {
        var years = Steady();
        Backlog(years, 200, (tale, i) =>
        {
            if (i < 12)
                tale.To(450.5, "ready", "ann", migration: true);
        });
        Assert.Empty(years.Told());
    }

    [Theory]
    [InlineData(60, 1, true)]
    [InlineData(29, 1, false)]
    [InlineData(60, 600, false)]
    public void Import_OfManyWithinAnHour_IsFound(int count, double minutesApart, bool found)
    {
        var years = Steady();
        for (var i = 0; i < count; i++)
            years.World.Item($"I-{i}").Of("red", reporter: "bot.import").At(430 + (i * minutesApart / 1440));
        Assert.Equal(found ? ["import Red 430"] : [], years.Told());
    }

    [Fact]
    public void Import_OfASmallPartOfWhatIsWritten_IsNone()
    {
        var years = Steady();
        for (var i = 0; i < 400; i++)
            years.World.Item($"D-{i}").Of("red", reporter: "ann").At(350 + (i / 5.0));
        for (var i = 0; i < 40; i++)
            years.World.Item($"I-{i}").Of("red", reporter: "bot.import").At(430 + (i / 1440.0));
        Assert.Empty(years.Told());
    }

    [Theory]
    [InlineData("cancelled", "backlog", 30, true)]
    [InlineData("done", "ready", 30, true)]
    [InlineData("done", "active", 30, false)]
    [InlineData("cancelled", "backlog", 9, false)]
    public void CleanUp_OfTheBacklog_IsFound(string to, string from, int closed, bool found)
    {
        var years = Steady();
        Backlog(years, 60, (tale, i) =>
        {
            if (i < closed)
                tale.To(440.5, to, "ann");
        }, from);
        Assert.Equal(found ? ["clean-up Red 440"] : [], years.Told());
    }

    [Fact]
    public void Events_AfterTheLastDay_AreNotSeen() =>
        Assert.Empty(Steady().Works("gus", "red", 400).Works("hal", "red", 420).Told(length: 410));

    /// <summary>Whatever the records hold, events lie within the weeks looked at and are the same again.</summary>
    [Fact]
    public void Events_OfAnyWorld_LieBeforeTheEnd()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var years = new Years(RandomWorld.Of(seed));
            var events = years.Events(length: 50);
            Assert.All(events, one => Assert.InRange(one.Day, World.FirstDay.AddDays(-420), World.FirstDay.AddDays(49)));
            Assert.Equal(events, years.Events(length: 50));
        }
    }

    [Fact]
    public void Entered_OfATeamNotThere_IsCounted()
    {
        var frames = WorkFrames.Of(WorkHistory.Build(Steady().World.Log(), WorkCalendar.Utc.StartOf(World.FirstDay.AddDays(500))), WorkCalendar.Utc);
        var day = World.FirstDay.AddDays(300);

        var (events, unknown) = ContextEvents.Enter(
            [new EnteredEvent(day, "red", "Reorganisation", "Two heads."), new EnteredEvent(day, "Rad", "new tool"), new EnteredEvent(day, null, "new tool")],
            frames.Set);

        Assert.Equal(1, unknown);
        Assert.Equal(
            [(null, "new tool", "a new tool came into use", ""), ("Red", "reorganisation", "there was a reorganisation", "Two heads.")],
            events.Select(one => (one.Team is null ? null : one.TeamName, one.Kind, one.Says, one.Note)));
        Assert.All(events, one => Assert.True(one.Entered));
    }

    private static Years Steady()
    {
        var years = new Years();
        foreach (var who in Six)
            years.Works(who, "red");
        return years;
    }

    /// <summary>Items written down one a day that nobody begins.</summary>
    private static void Backlog(Years years, int count, Action<Tale, int> tell, string status = "backlog")
    {
        for (var i = 0; i < count; i++)
            tell(years.World.Item($"B-{i}").Of("red").At(i * 400.0 / count, status), i);
    }
}
