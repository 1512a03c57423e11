using System.Globalization;
using CsCheck;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("UTC", "2026-08-03T23:59:59.999Z", "2026-08-03")]
    [InlineData("UTC", "2026-08-04T00:00:00Z", "2026-08-04")]
    [InlineData("Europe/Berlin", "2026-08-03T22:00:00Z", "2026-08-04")]
    [InlineData("Europe/Berlin", "2026-01-05T22:59:59.999Z", "2026-01-05")]
    [InlineData("Pacific/Kiritimati", "2026-08-03T10:00:00Z", "2026-08-04")]
    [InlineData("America/Los_Angeles", "2026-08-04T06:59:59Z", "2026-08-03")]
    public void DayOf_AnInstant_IsTheLocalDate(string zone, string instant, string day) =>
        Assert.Equal(Day(day), In(zone).DayOf(Instant(instant)));

    [Theory]
    [InlineData("UTC", "2026-08-03", "2026-08-03T00:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z")]
    [InlineData("Asia/Kolkata", "2026-08-03", "2026-08-02T18:30:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z")]
    [InlineData("America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z")]
    [InlineData("America/Havana", "2026-11-01", "2026-11-01T04:00:00Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z")]
    public void StartOf_ADay_IsItsFirstInstant(string zone, string day, string instant) =>
        Assert.Equal(Instant(instant), In(zone).StartOf(Day(day)));

    [Fact]
    public void StartOf_AnyDayInAnyZone_BeginsThatDayAndEndsTheOneBefore() =>
        Gen.Select(Gen.OneOf("UTC", "UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu"), Gen.Int[0, 15_000])
            .Sample((zone, offset) =>
            {
                var calendar = In(zone);
                var day = new DateOnly(2000, 1, 1).AddDays(offset);
                Assert.Equal(day, calendar.DayOf(calendar.StartOf(day)));
                Assert.Equal(day.AddDays(-1), calendar.DayOf(calendar.StartOf(day) - 1));
            }, iter: 500);

    [Theory]
    [InlineData("2026-08-03", "2026-08-03", 0)]
    [InlineData("2026-08-03", "2026-08-04", 1)]
    [InlineData("2026-08-07", "2026-08-10", 1)]
    [InlineData("2026-08-08", "2026-08-10", 0)]
    [InlineData("2026-08-03", "2026-08-10", 4)]
    [InlineData("2026-08-10", "2026-08-03", 0)]
    public void WorkingDaysBetween_TwoDays_CountsTheFirstButNotTheLast(string from, string until, int days) =>
        Assert.Equal(days, WithHoliday().WorkingDaysBetween(Day(from), Day(until)));

    [Theory]
    [InlineData("2026-08-03", 0, "2026-08-03")]
    [InlineData("2026-08-03", 1, "2026-08-04")]
    [InlineData("2026-08-04", 1, "2026-08-06")]
    [InlineData("2026-08-07", 1, "2026-08-10")]
    [InlineData("2026-08-08", 1, "2026-08-10")]
    [InlineData("2026-08-03", 5, "2026-08-11")]
    public void AddWorkingDays_FromADay_SkipsWeekendsAndHolidays(string day, int count, string result) =>
        Assert.Equal(Day(result), WithHoliday().AddWorkingDays(Day(day), count));

    [Fact]
    public void AddWorkingDays_Backwards_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Utc.AddWorkingDays(new DateOnly(2026, 8, 3), -1));

    [Theory]
    [InlineData("2026-08-03T08:00:00Z", "2026-08-03T09:00:00Z", 1)]
    [InlineData("2026-08-03T23:59:00Z", "2026-08-04T00:01:00Z", 2)]
    [InlineData("2026-08-03T08:00:00Z", "2026-08-05T07:00:00Z", 3)]
    [InlineData("2026-08-05T08:00:00Z", "2026-08-03T08:00:00Z", 1)]
    public void ElapsedDays_FromOneInstantToAnother_CountsBothEnds(string from, string until, int days) =>
        Assert.Equal(days, WorkCalendar.Utc.ElapsedDays(Instant(from), Instant(until)));

    [Fact]
    public void ElapsedDays_OverTheEndOfSummerTime_CountsDatesNotHours() =>
        Assert.Equal(2, In("Europe/Berlin").ElapsedDays(Instant("2026-10-24T22:30:00Z"), Instant("2026-10-25T23:30:00Z")));

    [Theory]
    [InlineData("2026-08-03T05:59:59Z", "08:00", "18:00", false)]
    [InlineData("2026-08-03T06:00:00Z", "08:00", "18:00", true)]
    [InlineData("2026-08-03T16:00:00Z", "08:00", "18:00", false)]
    [InlineData("2026-08-08T10:00:00Z", "08:00", "18:00", false)]
    [InlineData("2026-08-03T21:00:00Z", "22:00", "06:00", true)]
    [InlineData("2026-08-04T03:00:00Z", "22:00", "06:00", true)]
    [InlineData("2026-08-04T04:00:00Z", "22:00", "06:00", false)]
    public void IsWorkingTime_WithDeclaredHours_IsLocal(string instant, string from, string until, bool working)
    {
        var hours = new WorkHours(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(until, CultureInfo.InvariantCulture));
        var calendar = new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), hours: hours);
        Assert.Equal(working, calendar.IsWorkingTime(Instant(instant)));
    }

    [Fact]
    public void IsWorkingTime_WithoutDeclaredHours_IsNotSaid() =>
        Assert.Null(WithHoliday().IsWorkingTime(Instant("2026-08-05T03:00:00Z")));

    /// <summary>Wednesday 5 August 2026 is a holiday.</summary>
    private static WorkCalendar WithHoliday() => new(TimeZoneInfo.Utc, [new DateOnly(2026, 8, 5)]);

    private static WorkCalendar In(string zone) => new(TimeZoneInfo.FindSystemTimeZoneById(zone));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static long Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
}
