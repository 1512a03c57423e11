using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Tests.Sources.Jira.Mapping;

public sealed class SprintTextTests
{
    private const string Head = "com.atlassian.greenhopper.service.sprint.Sprint@77d08fb0";

    [Theory]
    [InlineData("[id=36564,rapidViewId=11856,state=CLOSED]", "36564", null, "CLOSED", "11856")]
    [InlineData("[id=7,rapidViewId=8,state=ACTIVE,name=A, b [x],goal=]", "7", "A, b [x]", "ACTIVE", "8")]
    [InlineData("[name=Last id,state=FUTURE,goal=one\ntwo, three],startDate=<null>,id=9]", "9", "Last id", "FUTURE", null)]
    [InlineData("[rapidViewId=<null>,id=3,name=<null>,state=CLOSED]", "3", null, "CLOSED", null)]
    [InlineData("[id=4,name=Days=2, hours=3,state=CLOSED]", "4", "Days=2, hours=3", "CLOSED", null)]
    public void F7_Texts_AreReadByTheirKnownKeys(string body, string id, string? name, string state, string? board)
    {
        var sprint = SprintText.Parse(Head + body)!;

        Assert.Equal((id, name, state, board), (sprint.Id!, sprint.Name, sprint.State!, sprint.OriginBoardId));
    }

    [Fact]
    public void F7_Dates_AreReadAndNullsAreNone()
    {
        var sprint = SprintText.Parse(Head + "[id=1,startDate=2020-06-12T00:38:51.882Z,endDate=<null>,completeDate=,activatedDate=2020-06-13T00:00:00.000+02:00]")!;

        Assert.Equal(new DateTimeOffset(2020, 6, 12, 0, 38, 51, 882, TimeSpan.Zero), sprint.StartDate.Value);
        Assert.Equal(new DateTimeOffset(2020, 6, 12, 22, 0, 0, TimeSpan.Zero), sprint.ActivatedDate.Value);
        Assert.Null(sprint.EndDate.Value);
        Assert.Null(sprint.CompleteDate.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Impediment")]
    [InlineData("Sprint@1[]")]
    [InlineData("Sprint@1[name=no id]")]
    [InlineData("]id=4[")]
    public void WhatIsNoSprint_IsNone(string text) => Assert.Null(SprintText.Parse(text));
}
