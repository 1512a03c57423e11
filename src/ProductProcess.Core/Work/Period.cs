namespace ProductProcess.Core.Work;

/// <summary>
/// What a briefing speaks about: the local days [<paramref name="From"/>, <paramref name="Until"/>). A month is named
/// by its month, anything else by its last day.
/// </summary>
/// <param name="From">First day that counts.</param>
/// <param name="Until">First day that no longer counts; the data cut-off is the start of this day.</param>
public sealed record Period(DateOnly From, DateOnly Until)
{
    /// <summary>"2026-10" for a whole month, "2026-10-15" for the period whose last day that is.</summary>
    public string Label => IsMonth
        ? From.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)
        : Until.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public bool IsMonth => From.Day == 1 && Until == From.AddMonths(1);

    public static Period Month(int year, int month)
    {
        var from = new DateOnly(year, month, 1);
        return new Period(from, from.AddMonths(1));
    }

    /// <summary>The calendar month before the one that holds <paramref name="today"/>.</summary>
    public static Period LastFullMonth(DateOnly today)
    {
        var from = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        return new Period(from, from.AddMonths(1));
    }

    /// <summary>The month-long stretch that ends with <paramref name="until"/>, which no longer counts.</summary>
    public static Period EndingBefore(DateOnly until) => new(until.AddMonths(-1), until);
}
