using System.Globalization;
using ProductProcess.App.Hosting;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Tests.Hosting;

public class BriefingScheduleTests
{
    [Theory]
    // The first working day of November 2026 is Monday 2nd, the second Tuesday 3rd.
    [InlineData("2026-11-03T05:59:59Z", null)]
    [InlineData("2026-11-03T06:00:00Z", "2026-10")]
    [InlineData("2026-11-13T06:00:00Z", "2026-10")]
    [InlineData("2026-11-13T06:00:01Z", null)]
    // Summer time: 07:00 in Berlin is 05:00 UTC.
    [InlineData("2026-09-02T04:59:59Z", null)]
    [InlineData("2026-09-02T05:00:00Z", "2026-08")]
    // A year ends; 1 January is a holiday of this scope, so the second working day is Tuesday 5th.
    [InlineData("2027-01-05T05:59:59Z", null)]
    [InlineData("2027-01-05T06:00:00Z", "2026-12")]
    // A month of 28 days.
    [InlineData("2027-03-02T06:00:00Z", "2027-02")]
    public void Due_AtAnInstant_IsTheMonthBeforeOrNothing(string now, string? month)
    {
        var due = Schedule("Europe/Berlin").Due(Instant(now));
        Assert.Equal(month, due?.Label);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-11-03T06:00:00Z")]
    [InlineData("America/New_York", "2026-11-03T12:00:00Z")]
    [InlineData("Asia/Kolkata", "2026-11-03T01:30:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-11-02T17:00:00Z")]
    [InlineData("Etc/UTC", "2026-11-03T07:00:00Z")]
    public void NextAfter_InAnyZone_IsSevenOClockThere(string zone, string expected) =>
        Assert.Equal(Instant(expected), Schedule(zone).NextAfter(Instant("2026-10-20T00:00:00Z")));

    [Fact]
    public void Due_AskedEveryHourOfTwoYears_NamesEachMonthInOneStretch()
    {
        var schedule = Schedule("Europe/Berlin");
        var months = new List<string>();
        for (var now = Instant("2026-01-01T00:00:00Z"); now < Instant("2028-01-01T00:00:00Z"); now += TimeSpan.FromHours(1))
        {
            if (schedule.Due(now) is { } due && months.LastOrDefault() != due.Label)
                months.Add(due.Label);
        }

        Assert.Equal(24, months.Count);
        Assert.Equal(months.Distinct(), months);
        Assert.Equal(months.Order(StringComparer.Ordinal), months);
    }

    [Fact]
    public void NextAfter_WhenTheClockSkipsThatTime_IsWhenTheClockGoesOn()
    {
        // In Tehran Tuesday 22 March 2022 began at 01:00: half past midnight did not exist.
        var scope = Scope("Asia/Tehran") with { At = new TimeOnly(0, 30), WorkingDay = 15, Holidays = [new DateOnly(2022, 3, 1)] };
        Assert.Equal(
            Instant("2022-03-21T20:30:00Z"),
            new BriefingSchedule(scope).NextAfter(Instant("2022-03-05T00:00:00Z")));
    }

    private static BriefingSchedule Schedule(string zone) => new(Scope(zone));

    private static ScopeSettings Scope(string zone) => new() { TimeZone = zone, Holidays = [new DateOnly(2027, 1, 1)] };

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
