using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-10-01", "2026-11-01", "2026-10", true)]
    [InlineData("2026-12-01", "2027-01-01", "2026-12", true)]
    [InlineData("2026-09-16", "2026-10-16", "2026-10-15", false)]
    [InlineData("2026-10-01", "2026-10-31", "2026-10-30", false)]
    [InlineData("2026-10-02", "2026-11-02", "2026-11-01", false)]
    public void Label_OfAPeriod_IsItsMonthOrItsLastDay(string from, string until, string label, bool month)
    {
        var period = new Period(Day(from), Day(until));
        Assert.Equal(label, period.Label);
        Assert.Equal(month, period.IsMonth);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-10-01", "2026-11-01")]
    [InlineData("2026-11-01", "2026-10-01", "2026-11-01")]
    [InlineData("2026-10-31", "2026-09-01", "2026-10-01")]
    [InlineData("2027-01-15", "2026-12-01", "2027-01-01")]
    [InlineData("2028-03-31", "2028-02-01", "2028-03-01")]
    public void LastFullMonth_OnADay_IsTheMonthBefore(string today, string from, string until) =>
        Assert.Equal(new Period(Day(from), Day(until)), Period.LastFullMonth(Day(today)));

    [Theory]
    [InlineData("2026-11-01", "2026-10-01", true)]
    [InlineData("2026-10-16", "2026-09-16", false)]
    [InlineData("2026-03-31", "2026-02-28", false)]
    public void EndingBefore_ADay_ReachesAMonthBack(string until, string from, bool month)
    {
        var period = Period.EndingBefore(Day(until));
        Assert.Equal(new Period(Day(from), Day(until)), period);
        Assert.Equal(month, period.IsMonth);
    }

    [Fact]
    public void Month_ByNumber_IsThatMonth() =>
        Assert.Equal(new Period(Day("2028-02-01"), Day("2028-03-01")), Period.Month(2028, 2));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
