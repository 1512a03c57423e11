using System.Globalization;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Words;

/// <summary>Dates as a British reader writes them; months are named, never numbered.</summary>
internal static class Dates
{
    private static CultureInfo English => CultureInfo.InvariantCulture;

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>"October 2026" for a month, otherwise "the month to 15 October 2026".</summary>
    public static string Period(PeriodFacts period) =>
        IsMonth(period) ? period.From.ToString("MMMM yyyy", English) : "the month to " + Day(period.Until.AddDays(-1));

    /// <summary>"1–31 October 2026"; the last day is the last that counts.</summary>
    public static string Days(DateOnly from, DateOnly until)
    {
        var last = until.AddDays(-1);
        if (from.Year != last.Year) return $"{Day(from)} – {Day(last)}";
        return from.Month != last.Month
            ? $"{from.ToString("d MMMM", English)} – {Day(last)}"
            : $"{from.Day.ToString(English)}–{Day(last)}";
    }

    /// <summary>"13 weeks to 31 October 2026".</summary>
    public static string Window(DateOnly from, DateOnly until)
    {
        var days = until.DayNumber - from.DayNumber;
        var length = days >= 14 ? Numbers.Of((int)Math.Round(days / 7.0), "week", "weeks") : Numbers.Of(days, "day", "days");
        return $"{length} to {Day(until.AddDays(-1))}";
    }

    /// <summary>"2 Nov 2026 06:12", in the scope's zone; in UTC where the zone is unknown here.</summary>
    public static string Instant(DateTimeOffset instant, string zone)
    {
        var known = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found);
        var local = known ? TimeZoneInfo.ConvertTime(instant, found!) : instant.ToUniversalTime();
        return local.ToString("d MMM yyyy HH:mm", English) + (known ? "" : " UTC");
    }

    /// <summary>"Oct 2026" for "2026-10"; any other label stays as it is.</summary>
    public static string Month(string label) =>
        DateOnly.TryParseExact(label + "-01", "yyyy-MM-dd", English, DateTimeStyles.None, out var month)
            ? month.ToString("MMM yyyy", English)
            : Clean.Line(label, 12);

    /// <summary>"October" for "2026-10".</summary>
    public static string MonthName(string label) =>
        DateOnly.TryParseExact(label + "-01", "yyyy-MM-dd", English, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM", English)
            : Clean.Line(label, 12);

    /// <summary>"5 Oct" for an ISO date; any other text stays as it is.</summary>
    public static string Week(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", English, DateTimeStyles.None, out var date)
            ? date.ToString("d MMM", English)
            : Clean.Line(day, 12);

    private static bool IsMonth(PeriodFacts period) =>
        period.From.Day == 1 && period.Until == period.From.AddMonths(1);
}
