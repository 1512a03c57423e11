using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Day 0 is a Monday; the sprint S1 begins on Monday of the second week and settles at the end of its Tuesday.</summary>
public sealed class AdHocTests
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 2.9, true)]
    [InlineData(0, 3, false)]
    [InlineData(3, 7, true)]
    [InlineData(3, 8, false)]
    [InlineData(5, 8.5, true)]
    public void AdHoc_StartedSoonAfterCreation_CountsWorkingDays(double created, double started, bool adHoc) =>
        Assert.Equal(adHoc, IsAdHoc(item => item.At(created).Active(started)));

    [Theory]
    [InlineData(8, "S1", 8, 9, false)]
    [InlineData(8, "S1", 8.9, 9, false)]
    [InlineData(8, "S1", 9, 9.5, true)]
    [InlineData(10, "S1", 10, 10, true)]
    [InlineData(8, "other", 8, 8.5, true)]
    [InlineData(6, "S1", 6, 6.5, false)]
    [InlineData(8, "unknown", 8, 8.5, false)]
    [InlineData(8, "ended", 8, 8.5, true)]
    public void AdHoc_InASprintAtItsStart_IsPlannedOnlyWhenPutThereInTime(
        double created, string sprint, double put, double started, bool adHoc) =>
        Assert.Equal(adHoc, IsAdHoc(item => item.At(created).Sprints(put, sprint == "other" ? "" : sprint).Active(started)));

    [Fact]
    public void AdHoc_SprintSetAtCreation_CountsFromCreation()
    {
        Assert.False(IsAdHoc(item => item.At(8, sprints: "S1").Active(9.5)));
        Assert.True(IsAdHoc(item => item.At(9, sprints: "S1").Active(9.5)));
    }

    [Fact]
    public void AdHoc_TakenOutAndPutBack_IsPlannedWhereItWasInAtBothInstants()
    {
        Assert.False(IsAdHoc(item => item.At(8, sprints: "S1").Sprints(8.2, "").Sprints(8.4, "S1").Active(9.5)));
        Assert.True(IsAdHoc(item => item.At(8, sprints: "S1").Sprints(8.2, "").Sprints(9.2, "S1").Active(9.5)));
        Assert.True(IsAdHoc(item => item.At(8, sprints: "S1").Sprints(9.2, "").Active(9.5)));
    }

    [Theory]
    [InlineData("E-old", false)]
    [InlineData("E-new", true)]
    [InlineData("X-9", false)]
    public void AdHoc_UnderAParent_DependsOnTheParentsAge(string parent, bool adHoc) =>
        Assert.Equal(adHoc, IsAdHoc(item => item.At(8, parent: parent).Active(8.5)));

    [Fact]
    public void AdHoc_GivenAParentAfterItsStart_WasLooseAtItsStart() =>
        Assert.True(IsAdHoc(item => item.At(8).Active(8.5).Under(9, "E-old")));

    [Fact]
    public void AdHoc_NeverStarted_IsMissing()
    {
        var world = new World();
        world.Item("A-1").Done(1);
        Assert.Equal((byte)2, new Told(world).Of("leaves", "ad_hoc", "A-1"));
    }

    private static bool IsAdHoc(Action<Tale> tell)
    {
        var world = new World().Sprint("S1", 7.4, 21).Sprint("ended", 1, 8);
        world.Item("E-old", ItemLevel.Parent).At(0);
        world.Item("E-new", ItemLevel.Parent).At(7);
        tell(world.Item("A-1"));
        return new Told(world).Of("leaves", "ad_hoc", "A-1") is (byte)1;
    }
}
