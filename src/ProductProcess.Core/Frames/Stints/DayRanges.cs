namespace ProductProcess.Core.Frames.Stints;

/// <summary>Ranges of days [from, until), joined where they touch or overlap.</summary>
internal sealed class DayRanges
{
    private readonly List<(int From, int Until)> _ranges = [];
    private List<(int From, int Until)>? _merged;

    public void Add(int from, int until) => _ranges.Add((from, until));

    /// <summary>In order, none touching another.</summary>
    public IReadOnlyList<(int From, int Until)> Merged => _merged ??= Merge();

    public int WorkingDays(CalendarDays days)
    {
        var count = 0;
        foreach (var (from, until) in Merged)
            count += days.WorkingDaysBetween(from, until);
        return count;
    }

    /// <summary>The working day in the middle, the earlier one of an even number; 0 without any.</summary>
    public int Middle(CalendarDays days)
    {
        var left = (WorkingDays(days) - 1) / 2;
        foreach (var (from, until) in Merged)
        {
            for (var day = from; day < until; day++)
            {
                if (days.IsWorkingDay(day) && left-- == 0)
                    return day;
            }
        }

        return 0;
    }

    private List<(int From, int Until)> Merge()
    {
        _ranges.Sort();
        var merged = new List<(int From, int Until)>();
        foreach (var (from, until) in _ranges)
        {
            if (merged.Count > 0 && from <= merged[^1].Until)
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].Until, until));
            else
                merged.Add((from, until));
        }

        return merged;
    }
}
