using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Context;

/// <summary>
/// A fifth or more of the people active in eight weeks, and two or more of them, are new. Who was active in the 26 weeks
/// before comes back from leave and is not new; who shows up on a day or two is a guest. The weeks in which records of a
/// group begin say nothing about who is new.
/// </summary>
internal sealed class GrowthFinder : IEventFinder
{
    private const int Stretch = ContextEvent.Days;

    private const int Remembered = 26 * 7;

    private const int LeastPeople = 2;

    private const double LeastShare = 0.2;

    /// <summary>On fewer days within four weeks somebody is a guest.</summary>
    private const int LeastDays = 3;

    private const int SettlingDays = 28;

    public IEnumerable<ContextEvent> Find(EventGround ground) =>
        ground.Groups.SelectMany(group => Find(ground, group, [.. ground.View.People.DaysOf(group == EventGround.All ? null : group)]));

    /// <param name="ground">The records.</param>
    /// <param name="group">The group.</param>
    /// <param name="people">For each person the days on which they were active, in order.</param>
    private static IEnumerable<ContextEvent> Find(EventGround ground, int group, int[][] people)
    {
        if (people.Length == 0)
            yield break;
        var begins = people.Min(days => days[0]);
        var known = begins < 7 ? 0 : begins + Stretch;
        var arrivals = people.SelectMany(days => Arrivals(days, known)).Where(day => day >= ground.FirstDay).Order().ToArray();
        var counted = 0;
        for (var i = 0; i < arrivals.Length; i++)
        {
            while (arrivals[counted] <= arrivals[i] - Stretch)
                counted++;
            var (joined, day) = (i - counted + 1, arrivals[i]);
            if (joined < LeastPeople || (i + 1 < arrivals.Length && arrivals[i + 1] == day))
                continue;
            var active = people.Count(days => days.Any(one => one > day - Stretch && one <= day));
            if (joined < LeastShare * active)
                continue;
            yield return ground.Tell(EventKinds.Growth, group, day, $"{joined} of the {active} people active in these eight weeks had not been active in the 26 weeks before.");
            counted = i + 1;
        }
    }

    /// <summary>The days on which somebody came who was not there for half a year, and stayed.</summary>
    private static IEnumerable<int> Arrivals(int[] days, int known)
    {
        for (var i = 0; i < days.Length; i++)
        {
            var isNew = i == 0 ? days[i] >= Math.Max(known, 1) : days[i] - days[i - 1] > Remembered;
            if (isNew && days.Count(day => day >= days[i] && day < days[i] + SettlingDays) >= LeastDays)
                yield return days[i];
        }
    }
}
