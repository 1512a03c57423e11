using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Weeks;

/// <summary>Cycle times of the leaves of quests.</summary>
internal static class QuestTimes
{
    /// <summary>
    /// Median cycle time of the leaves finished in each week whose parent was a quest in some week of the window, at
    /// [team * weeks + week]; NaN without any.
    /// </summary>
    public static double[] Median(WindowView view)
    {
        var weeks = view.WholeWeeks;
        var times = new List<double>?[view.Teams.Count * weeks.Length];
        foreach (var leaf in view.Family.Leaves)
        {
            var (start, done) = (view.History.Milestones.Started[leaf], view.History.Milestones.Done(leaf));
            var team = view.Teams.IndexOfItem(leaf);
            if (!view.Holds(done) || start == Milestones.Never || team < 0 || view.EffortPeople.QuestWeeks(view.History.Parents.Last(leaf)) == 0)
                continue;
            var week = Array.FindIndex(weeks, w => view.Days.DayOf(done) - view.FirstDay is var day && day >= w.From && day < w.Until);
            if (week >= 0)
                (times[team * weeks.Length + week] ??= []).Add(Math.Max(1, view.Days.DayOf(done) - view.Days.DayOf(start) + 1));
        }

        return Array.ConvertAll(times, some => some is null ? double.NaN : Middle.Of([.. some]));
    }
}
