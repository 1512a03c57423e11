using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Tests.Words;

public sealed class PeopleBandTests
{
    [Theory]
    [InlineData(0, 5, "fewer than 5 people [c]")]
    [InlineData(4, 5, "fewer than 5 people [c]")]
    [InlineData(5, 5, "5–9 people")]
    [InlineData(9, 5, "5–9 people")]
    [InlineData(10, 5, "10–14 people")]
    [InlineData(43, 5, "40–44 people")]
    [InlineData(7, 8, "fewer than 8 people [c]")]
    [InlineData(8, 8, "8–9 people")]
    [InlineData(9, 9, "9 people")]
    public void Of_People_AreBandedFromK(int people, int k, string expected) => Assert.Equal(expected, PeopleBand.Of(people, k));
}
