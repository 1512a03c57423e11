using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Words;

public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData("", FindingState.Noticed, "can’t compare")]
    [InlineData(".", FindingState.Noticed, "can’t compare")]
    [InlineData("-", FindingState.Hint, "can’t compare")]
    [InlineData("n", FindingState.TooFew, "can’t compare")]
    [InlineData("q", FindingState.Noticed, "new")]
    [InlineData("u", FindingState.Hint, "new")]
    [InlineData("nq", FindingState.Hint, "came back")]
    [InlineData("n", FindingState.Noticed, "still here (2 months)")]
    [InlineData("qnhn", FindingState.Hint, "still here (4 months)")]
    [InlineData("nh", FindingState.Hint, "eased")]
    [InlineData("nhn", FindingState.Noticed, "still here (4 months)")]
    [InlineData("n", FindingState.Quiet, "no longer seen")]
    [InlineData("n", FindingState.Unclear, "can’t compare")]
    [InlineData("q", FindingState.Quiet, "")]
    [InlineData("u", FindingState.Unclear, "")]
    public void Of_History_IsAWordOfTheList(string months, FindingState now, string expected) =>
        Assert.Equal(expected, ChangeWords.Of(now, months.Length == 0 ? [] : Findings.Past(now, months)));

    [Fact]
    public void MonthsSeen_OnlyCountsMonthsThatCouldBeRead() =>
        Assert.Equal("seen in 3 of 4 months", ChangeWords.MonthsSeen(Findings.Past(FindingState.Noticed, ".-qnh")));
}
