using ProductProcess.App.Settings;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Hosting;

/// <summary>
/// When a scope's monthly briefing is due. The month is named by its period, never by a timer: asking twice, late or
/// after a restart gives the same answer.
/// </summary>
internal sealed class BriefingSchedule
{
    /// <summary>A missed month is caught up for this long; after that it is made on demand only.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(10);

    private readonly WorkCalendar _calendar;
    private readonly ScopeSettings _scope;

    public BriefingSchedule(ScopeSettings scope)
    {
        _scope = scope;
        _calendar = new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById(scope.TimeZone), scope.Holidays);
    }

    /// <summary>The month whose briefing may be made at this instant; null before its hour and after the grace.</summary>
    public Period? Due(DateTimeOffset now)
    {
        var period = Period.LastFullMonth(_calendar.DayOf(now.ToUnixTimeMilliseconds()));
        var since = now - DueAt(period);
        return since >= TimeSpan.Zero && since <= Grace ? period : null;
    }

    /// <summary>The next instant at which a briefing becomes due, strictly after <paramref name="now"/>.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset now)
    {
        var period = Period.LastFullMonth(_calendar.DayOf(now.ToUnixTimeMilliseconds()));
        while (DueAt(period) <= now)
            period = new Period(period.Until, period.Until.AddMonths(1));
        return DueAt(period);
    }

    /// <summary>The n-th working day after the month's end, at the scope's local time.</summary>
    private DateTimeOffset DueAt(Period period)
    {
        var day = _calendar.AddWorkingDays(period.Until.AddDays(-1), _scope.WorkingDay);
        var local = day.ToDateTime(_scope.At);
        // A time that the clock skips in spring begins when the clock goes on.
        while (_calendar.Zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, _calendar.Zone.GetUtcOffset(local));
    }
}
