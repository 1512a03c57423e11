using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Context;

/// <summary>Everything after which figures may shift for a while: found in the records, and entered by the coach.</summary>
public static class ContextEvents
{
    /// <summary>A year of months, and the weeks in which an event still counts before the first of them.</summary>
    private const int WeeksLookedAt = 60;

    /// <summary>Who comes back after less than this is not new.</summary>
    private const int WeeksRemembered = 26;

    /// <summary>An event that goes on is one event.</summary>
    private const int OneEventDays = 7;

    private static readonly IEventFinder[] Finders = [new GrowthFinder(), new NewTeamFinder(), new MigrationFinder(), new ImportFinder(), new CleanUpFinder()];

    /// <summary>What the records show of the weeks before a day, oldest first.</summary>
    /// <param name="frames">The records.</param>
    /// <param name="until">First day that no longer counts.</param>
    /// <param name="cancellationToken">Stops between two kinds of event.</param>
    public static IReadOnlyList<ContextEvent> Find(WorkFrames frames, DateOnly until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frames);
        var view = frames.View(Window.Ending(until, WeeksLookedAt + WeeksRemembered));
        var ground = new EventGround(view, WeeksRemembered * 7);
        var found = new List<ContextEvent>();
        foreach (var finder in Finders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var group in finder.Find(ground).GroupBy(one => one.Team))
                found.AddRange(First(group));
        }

        return InOrder(found);
    }

    /// <summary>What a coach entered, and how much of it names a team that is not there.</summary>
    public static (IReadOnlyList<ContextEvent> Events, int Unknown) Enter(IReadOnlyList<EnteredEvent> entered, FrameSet frames)
    {
        ArgumentNullException.ThrowIfNull(entered);
        ArgumentNullException.ThrowIfNull(frames);
        var events = new List<ContextEvent>();
        foreach (var one in entered)
        {
            var team = frames.Teams.FirstOrDefault(team =>
                team.Name.Equals(one.Team, StringComparison.OrdinalIgnoreCase) || team.Id.Equals(one.Team, StringComparison.Ordinal));
            if (one.Team is not null && team is null)
                continue;
            var kind = EventKinds.Of(one.What);
            events.Add(new ContextEvent { Team = team?.Id, TeamName = team?.Name ?? "", Day = one.On, Kind = kind.Id, Says = kind.Says, Note = one.Note, Entered = true });
        }

        return (InOrder(events), entered.Count - events.Count);
    }

    public static IReadOnlyList<ContextEvent> InOrder(IEnumerable<ContextEvent> events) =>
    [
        .. events.OrderBy(one => one.Day).ThenBy(one => one.TeamName, StringComparer.Ordinal)
            .ThenBy(one => one.Team, StringComparer.Ordinal).ThenBy(one => one.Kind, StringComparer.Ordinal).ThenBy(one => one.Note, StringComparer.Ordinal),
    ];

    private static IEnumerable<ContextEvent> First(IEnumerable<ContextEvent> ofOneTeam)
    {
        var last = DateOnly.MinValue;
        foreach (var one in ofOneTeam.OrderBy(one => one.Day))
        {
            if (last != DateOnly.MinValue && one.Day <= last.AddDays(OneEventDays))
                continue;
            last = one.Day;
            yield return one;
        }
    }
}
