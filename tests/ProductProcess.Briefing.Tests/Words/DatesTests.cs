using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Words;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-10-01", "2026-11-01", "October 2026", "1–31 October 2026")]
    [InlineData("2026-09-16", "2026-10-16", "the month to 15 October 2026", "16 September – 15 October 2026")]
    [InlineData("2025-12-16", "2026-01-16", "the month to 15 January 2026", "16 December 2025 – 15 January 2026")]
    public void Period_IsNamedByItsMonthOrLastDay(string from, string until, string name, string days)
    {
        var (first, end) = (DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(until, "yyyy-MM-dd"));
        Assert.Equal(name, Dates.Period(new PeriodFacts("label", first, end)));
        Assert.Equal(days, Dates.Days(first, end));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2 Nov 2026 06:12")]
    [InlineData("America/New_York", "2 Nov 2026 00:12")]
    [InlineData("Nowhere/Land", "2 Nov 2026 05:12 UTC")]
    public void Instant_IsShownInTheScopesZone(string zone, string expected) =>
        Assert.Equal(expected, Dates.Instant(new DateTimeOffset(2026, 11, 2, 5, 12, 0, TimeSpan.Zero), zone));

    [Fact]
    public void Window_NamesItsLengthAndLastDay() =>
        Assert.Equal("13 weeks to 31 October 2026", Dates.Window(new DateOnly(2026, 8, 2), new DateOnly(2026, 11, 1)));
}
