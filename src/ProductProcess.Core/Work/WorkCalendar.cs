namespace ProductProcess.Core.Work;

/// <summary>
/// Days and working days in the zone of a scope. A day is a local calendar date; Saturday, Sunday and the listed
/// holidays are no working days. One calendar serves a whole run.
/// </summary>
/// <param name="zone">The zone of the scope.</param>
/// <param name="holidays">Days off beside the weekends.</param>
/// <param name="hours">The hours of a working day where the people concerned declared them; null says nothing of them.</param>
public sealed class WorkCalendar(TimeZoneInfo zone, IEnumerable<DateOnly>? holidays = null, WorkHours? hours = null)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays ?? []];

    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>Oldest first.</summary>
    public IEnumerable<DateOnly> Holidays => _holidays.Order();

    public WorkHours? Hours { get; } = hours;

    public static WorkCalendar Utc { get; } = new(TimeZoneInfo.Utc);

    /// <summary>The local date on which an instant (UTC milliseconds) falls.</summary>
    public DateOnly DayOf(long instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(instant), Zone).DateTime);

    /// <summary>
    /// The instant (UTC milliseconds) at which a local day begins; where the clock skips midnight, the first instant
    /// after the gap.
    /// </summary>
    public long StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        // Midnight that happens twice begins at the earlier one, which has the larger offset.
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUnixTimeMilliseconds();
    }

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>
    /// Whether an instant lies within the declared hours of a working day; null where nobody declared any, as the time
    /// of day is looked at only where those concerned want it.
    /// </summary>
    public bool? IsWorkingTime(long instant)
    {
        if (Hours is null)
            return null;
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(instant), Zone).DateTime;
        return IsWorkingDay(DateOnly.FromDateTime(local)) && Hours.Hold(TimeOnly.FromDateTime(local));
    }

    /// <summary>Working days in [from, until): the first counts, the last does not.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly until)
    {
        var days = 0;
        for (var day = from; day < until; day = day.AddDays(1))
            days += IsWorkingDay(day) ? 1 : 0;
        return days;
    }

    /// <summary>The day that lies <paramref name="count"/> working days after <paramref name="day"/>.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                left--;
        }

        return day;
    }

    /// <summary>Elapsed days from one instant to another as people count them: both ends count, at least 1.</summary>
    public int ElapsedDays(long from, long until) => Math.Max(1, DayOf(until).DayNumber - DayOf(from).DayNumber + 1);
}
