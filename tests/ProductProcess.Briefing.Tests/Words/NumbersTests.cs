using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Tests.Words;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.004, "< 1 %")]
    [InlineData(0.005, "1 %")]
    [InlineData(0.665, "67 %")]
    [InlineData(0.994, "99 %")]
    [InlineData(0.996, "> 99 %")]
    [InlineData(1, "100 %")]
    public void Percent_IsWhole_AndNeverRoundedToAllOrNothing(double share, string expected) =>
        Assert.Equal(expected.Replace(' ', '\u202F'), Numbers.Percent(share));

    [Theory]
    [InlineData(0.515, 0.79, "52–79 %")]
    [InlineData(0.04, 0.2, "< 5 % to 20 %")]
    [InlineData(0.6, 0.95, "60 % to > 95 %")]
    [InlineData(0.05, 0.99, "< 5 % to > 95 %")]
    [InlineData(0.051, 0.949, "5–95 %")]
    public void PercentRange_NearItsEnds_IsCapped(double low, double high, string expected) =>
        Assert.Equal(expected, Numbers.PercentRange(low, high).Replace('\u202F', ' '));

    [Theory]
    [InlineData(0.04, "0.0")]
    [InlineData(1.25, "1.3")]
    [InlineData(9.94, "9.9")]
    [InlineData(9.96, "10")]
    [InlineData(1234.4, "1,234")]
    [InlineData(-3.2, "−3.2")]
    public void Amount_FromTenUpward_IsWhole(double value, string expected) => Assert.Equal(expected, Numbers.Amount(value));

    [Theory]
    [InlineData(0, "no teams")]
    [InlineData(1, "1 team")]
    [InlineData(2, "2 teams")]
    [InlineData(5000, "5,000 teams")]
    public void Of_Counts_AgreeWithTheirNoun(int count, string expected) => Assert.Equal(expected, Numbers.Of(count, "team", "teams"));

    [Theory]
    [InlineData(0, "fewer than 0.1")]
    [InlineData(0.09, "fewer than 0.1")]
    [InlineData(0.62, "up to about 0.6")]
    [InlineData(1.96, "up to about 2")]
    [InlineData(2.4, "up to about 2")]
    [InlineData(4.8, "up to about 5")]
    public void UpTo_SaysNoMoreThanItKnows(double count, string expected) => Assert.Equal(expected, Numbers.UpTo(count));
}
