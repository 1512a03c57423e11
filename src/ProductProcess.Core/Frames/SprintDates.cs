using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>When each sprint began, settled and ended, by the sprint's code.</summary>
internal sealed class SprintDates
{
    private readonly Dictionary<int, (long Activated, long Settled, long Completed)> _dates = [];

    public SprintDates(WorkLog log, CalendarDays days)
    {
        foreach (var sprint in log.Sprints)
        {
            var activated = Instant(sprint.Activated);
            if (log.Lexicon.Find(sprint.Id) is var code and not 0)
                _dates[code] = (activated, SettledAfter(activated, days), Instant(sprint.Completed));
        }
    }

    public IEnumerable<int> Sprints => _dates.Keys;

    /// <summary>The largest instant for a sprint that never began, or of which nothing is known.</summary>
    public long Activated(int sprint) => Of(sprint).Activated;

    /// <summary>
    /// The last instant at which putting an item into the sprint still counts as planning: the end of the first
    /// working day after the one on which it began. A sprint begun on Monday settles at the end of Tuesday.
    /// </summary>
    public long Settled(int sprint) => Of(sprint).Settled;

    public long Completed(int sprint) => Of(sprint).Completed;

    private (long Activated, long Settled, long Completed) Of(int sprint) =>
        _dates.TryGetValue(sprint, out var dates) ? dates : (long.MaxValue, long.MaxValue, long.MaxValue);

    private static long Instant(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    private static long SettledAfter(long activated, CalendarDays days)
    {
        if (activated == long.MaxValue)
            return long.MaxValue;
        var day = days.DayOf(activated) + 1;
        while (!days.IsWorkingDay(day))
            day++;
        return days.StartOf(day + 1) - 1;
    }
}
