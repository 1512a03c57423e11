using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Context;

/// <summary>What finders of events read. Groups are the teams by their place in the view, and <see cref="All"/>.</summary>
/// <param name="view">The records; its window begins some time before the first day that is looked at.</param>
/// <param name="firstDay">First day looked at, counted from the first of the window.</param>
internal sealed class EventGround(WindowView view, int firstDay)
{
    /// <summary>The scope as a whole.</summary>
    public const int All = -1;

    private readonly Dictionary<int, LeafDates> _dates = [];

    public WindowView View { get; } = view;

    public int FirstDay { get; } = firstDay;

    /// <summary>A scope of one team is that team.</summary>
    public IEnumerable<int> Groups => Enumerable.Range(0, View.Teams.Count).Concat(View.Teams.Count > 1 ? [All] : []);

    /// <summary>The groups that an item counts for; none where its team is not known.</summary>
    public IEnumerable<int> GroupsOf(int item) => View.Teams.IndexOfItem(item) is var team and >= 0
        ? View.Teams.Count > 1 ? [team, All] : [team]
        : [];

    /// <summary>The day of an instant, counted from the first of the window; -1 outside what is looked at.</summary>
    public int DayOf(long instant)
    {
        if (!View.Holds(instant))
            return -1;
        var day = View.Days.DayOf(instant) - View.FirstDay;
        return day >= FirstDay ? day : -1;
    }

    public long StartOf(int day) => View.Days.StartOf(View.FirstDay + day);

    /// <summary>The leaves of a group in time.</summary>
    public LeafDates DatesOf(int group)
    {
        if (!_dates.TryGetValue(group, out var dates))
            _dates[group] = dates = new LeafDates(View.History, [.. View.Family.Leaves.Where(leaf => GroupsOf(leaf).Contains(group))]);
        return dates;
    }

    public ContextEvent Tell(EventKind kind, int group, int day, string detail)
    {
        var team = group == All ? null : View.Teams.Teams[group];
        return new ContextEvent
        {
            Team = team?.Id,
            TeamName = team?.Name ?? "",
            Day = DateOnly.FromDayNumber(View.FirstDay + day),
            Kind = kind.Id,
            Says = kind.Says,
            Detail = detail,
        };
    }
}
