using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.History;

public sealed class MilestonesTests
{
    private const double Never = double.NaN;

    /// <summary>"day:status" steps, the first at creation → accepted, started, ended (days) and outcome at day 30.</summary>
    [Theory]
    [InlineData("0:backlog 1:ready 2:active 4:done", 1, 2, 4, Outcome.Done)]
    [InlineData("0:ready 2:active", 0, 2, Never, Outcome.Open)]
    [InlineData("0:active 4:done", 0, 0, 4, Outcome.Done)]
    [InlineData("0:done", 0, Never, 0, Outcome.Done)]
    [InlineData("0:backlog 4:done", 4, Never, 4, Outcome.Done)]
    [InlineData("0:ready 2:waiting 4:done", 0, 2, 4, Outcome.Done)]
    [InlineData("0:ready 2:active 3:ready 5:active 6:done", 0, 2, 6, Outcome.Done)]
    [InlineData("0:ready 2:active 4:done 5:active", 0, 2, Never, Outcome.Open)]
    [InlineData("0:ready 2:active 4:done 5:active 7:done", 0, 2, 7, Outcome.Done)]
    [InlineData("0:ready 2:active 4:done 6:closed", 0, 2, 4, Outcome.Done)]
    [InlineData("0:ready 2:active 4:cancelled", 0, 2, 4, Outcome.Cancelled)]
    [InlineData("0:backlog 4:cancelled", Never, Never, 4, Outcome.Cancelled)]
    [InlineData("0:ready 2:active 4:done 5:cancelled", 0, 2, 5, Outcome.Cancelled)]
    [InlineData("0:ready 2:active 4:done 5:odd", 0, 2, Never, Outcome.Open)]
    [InlineData("0:odd 2:odd 4:done", 4, Never, 4, Outcome.Done)]
    [InlineData("0:ready 2:active 4:done 30:active", 0, 2, 4, Outcome.Done)]
    [InlineData("0:ready 2:active 30:done", 0, 2, Never, Outcome.Open)]
    [InlineData("0:backlog 1:ready 2:backlog", 1, Never, Never, Outcome.Open)]
    [InlineData("0:ready 2:active 2:done", 0, 2, 2, Outcome.Done)]
    public void Read_APathThroughStatuses_FindsItsMilestones(
        string path, double accepted, double started, double ended, Outcome outcome)
    {
        var milestones = Of(path, _ => { });
        Assert.Equal(Instant(accepted), milestones.Accepted[0]);
        Assert.Equal(Instant(started), milestones.Started[0]);
        Assert.Equal(Instant(ended), milestones.Ended[0]);
        Assert.Equal(outcome, milestones.Outcomes[0]);
        Assert.Equal(outcome == Outcome.Done ? Instant(ended) : Milestones.Never, milestones.Done(0));
        Assert.Equal(outcome == Outcome.Cancelled ? Instant(ended) : Milestones.Never, milestones.Cancelled(0));
    }

    [Theory]
    [InlineData("0:ready 2:active 4:done", 0)]
    [InlineData("0:done 2:active 4:done", 1)]
    [InlineData("0:done 2:ready 4:done 5:active 6:cancelled 7:backlog", 3)]
    [InlineData("0:done 2:closed", 0)]
    [InlineData("0:done 2:cancelled", 0)]
    [InlineData("0:done 2:odd", 0)]
    [InlineData("0:ready 4:done 30:active", 0)]
    public void Reopened_APathThroughStatuses_CountsWaysBack(string path, int times) =>
        Assert.Equal(times, Of(path, _ => { }).Reopened[0]);

    [Theory]
    [InlineData("wontfix", Outcome.Cancelled)]
    [InlineData("fixed", Outcome.Done)]
    [InlineData("", Outcome.Done)]
    public void Outcome_OfADoneItem_FollowsItsResolution(string resolution, Outcome outcome) =>
        Assert.Equal(outcome, Of("0:active 4:done", tale => tale.Resolve(4, resolution)).Outcomes[0]);

    [Theory]
    [InlineData("", "wontfix", Outcome.Done)]
    [InlineData("wontfix", "", Outcome.Cancelled)]
    public void Outcome_ResolutionChangedAfterTheCutOff_IsTheOneBefore(string before, string after, Outcome outcome) =>
        Assert.Equal(outcome, Of("0:active 4:done", tale => tale.Resolve(4, before).Resolve(30, after)).Outcomes[0]);

    [Fact]
    public void Outcome_AnOpenItemWithACancellingResolution_IsOpen() =>
        Assert.Equal(Outcome.Open, Of("0:active", tale => tale.Resolve(4, "wontfix")).Outcomes[0]);

    [Fact]
    public void Started_ByMigration_WaitsForAMoveByHand()
    {
        var milestones = Of("0:backlog", tale => tale.To(2, "active", "ann", migration: true).To(5, "review", "ann"));
        Assert.Equal(Instant(5), milestones.Accepted[0]);
        Assert.Equal(Instant(5), milestones.Started[0]);
    }

    [Fact]
    public void Started_InBulk_IsNoStartButAnAcceptance()
    {
        var milestones = Bulk("active");
        Assert.Equal(Instant(3), milestones.Accepted[0]);
        Assert.Equal(Milestones.Never, milestones.Started[0]);
    }

    [Fact]
    public void Done_InBulk_IsDoneAndSaysSo()
    {
        var milestones = Bulk("done");
        Assert.Equal(Instant(3), milestones.Done(0));
        Assert.True(milestones.EndedInBulk[0]);
        Assert.False(Of("0:active 4:done", _ => { }).EndedInBulk[0]);
    }

    [Fact]
    public void Reopened_ByMigration_IsNotReopened() =>
        Assert.Equal(0, Of("0:done", tale => tale.To(2, "active", "ann", migration: true)).Reopened[0]);

    [Theory]
    [InlineData("0:ready 2.9:active 4.1:done", 3, null)]
    [InlineData("0:ready 2.1:active 2.9:done", 1, null)]
    [InlineData("0:ready 2:active", null, 28)]
    [InlineData("0:ready 29.9:active", null, 1)]
    [InlineData("0:ready 2:active 3:ready", null, null)]
    [InlineData("0:ready 4:done", null, null)]
    [InlineData("0:ready 2:active 3:cancelled", null, null)]
    public void CycleTimeAndAge_OfAPath_CountBothEnds(string path, int? cycleTime, int? age)
    {
        var history = Build(path, _ => { });
        Assert.Equal(cycleTime, history.CycleTime(0, WorkCalendar.Utc));
        Assert.Equal(age, history.Age(0, WorkCalendar.Utc));
    }

    [Fact]
    public void CycleTime_OverLocalMidnight_CountsLocalDays()
    {
        // 21:30 to 22:30 UTC is 23:30 to 00:30 in Berlin in August.
        var history = Build(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0:ready {21.5 / 24}:active {22.5 / 24}:done"), _ => { });
        Assert.Equal(1, history.CycleTime(0, WorkCalendar.Utc));
        Assert.Equal(2, history.CycleTime(0, new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))));
    }

    private static Milestones Bulk(string status)
    {
        var world = new World();
        for (var i = 0; i < 10; i++)
            world.Item($"A-{i}").To(3, status, "ann");
        return WorkHistory.Build(world.Log(), World.Instant(30)).Milestones;
    }

    private static Milestones Of(string path, Action<Tale> more) => Build(path, more).Milestones;

    private static WorkHistory Build(string path, Action<Tale> more)
    {
        var world = new World();
        var steps = path.Split(' ').Select(step => step.Split(':')).ToArray();
        var tale = world.Item("A-1").At(Day(steps[0][0]), steps[0][1]);
        foreach (var step in steps.Skip(1))
            tale.To(Day(step[0]), step[1]);
        more(tale);
        return WorkHistory.Build(world.Log(), World.Instant(30));
    }

    private static double Day(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static long Instant(double day) => double.IsNaN(day) ? Milestones.Never : World.Instant(day);
}
