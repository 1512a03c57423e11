using CsCheck;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class CalendarDaysTests
{
    private static readonly WorkCalendar Calendar =
        new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), [new DateOnly(2026, 12, 25)]);

    private static readonly long From = Instant(2026, 1, 10);
    private static readonly long Until = Instant(2027, 1, 10);
    private static readonly CalendarDays Days = new(Calendar, From, Until);

    [Fact]
    public void DayOf_InstantsWithinAndOutside_AgreesWithTheCalendar() =>
        Gen.Long[From - 40L * 86_400_000, Until + 40L * 86_400_000].Sample(
            instant => Assert.Equal(Calendar.DayOf(instant).DayNumber, Days.DayOf(instant)), iter: 2_000);

    [Fact]
    public void DayOf_TheFirstAndLastInstantOfEveryDay_AgreesWithTheCalendar()
    {
        for (var day = new DateOnly(2025, 12, 20); day < new DateOnly(2027, 2, 1); day = day.AddDays(1))
        {
            Assert.Equal(Calendar.StartOf(day), Days.StartOf(day.DayNumber));
            Assert.Equal(day.DayNumber, Days.DayOf(Calendar.StartOf(day)));
            Assert.Equal(day.DayNumber - 1, Days.DayOf(Calendar.StartOf(day) - 1));
            Assert.Equal(Calendar.IsWorkingDay(day), Days.IsWorkingDay(day.DayNumber));
        }
    }

    [Fact]
    public void WorkingDaysBetween_AnyDays_AgreesWithTheCalendar() =>
        Gen.Select(Gen.Int[-60, 420], Gen.Int[-60, 420]).Sample((a, b) =>
        {
            var (from, until) = (new DateOnly(2026, 1, 1).AddDays(a), new DateOnly(2026, 1, 1).AddDays(b));
            Assert.Equal(Calendar.WorkingDaysBetween(from, until), Days.WorkingDaysBetween(from.DayNumber, until.DayNumber));
        }, iter: 300);

    [Fact]
    public void WorkingTime_AnyInstants_IsTheTimeOfTheWorkingDaysBetween() =>
        Gen.Select(Gen.Long[From - 20L * 86_400_000, Until + 20L * 86_400_000], Gen.Long[0, 40L * 86_400_000]).Sample((from, length) =>
        {
            var time = 0L;
            for (var day = Calendar.DayOf(from); day <= Calendar.DayOf(from + length); day = day.AddDays(1))
            {
                if (Calendar.IsWorkingDay(day))
                    time += Math.Max(0, Math.Min(from + length, Calendar.StartOf(day.AddDays(1))) - Math.Max(from, Calendar.StartOf(day)));
            }

            Assert.Equal(time, Days.WorkingTime(from, from + length));
            Assert.Equal(0, Days.WorkingTime(from + length + 1, from));
        }, iter: 2_000);

    [Fact]
    public void Days_OfAVeryOldItem_ReachOnlyTenYearsBack()
    {
        var days = new CalendarDays(Calendar, Instant(1, 1, 3), Until);
        Assert.Equal(Calendar.DayOf(Instant(1970, 1, 1)).DayNumber, days.DayOf(Instant(1970, 1, 1)));
        Assert.Equal(Calendar.DayOf(From).DayNumber, days.DayOf(From));
    }

    private static long Instant(int year, int month, int day) =>
        new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
