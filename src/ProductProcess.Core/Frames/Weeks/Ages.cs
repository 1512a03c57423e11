namespace ProductProcess.Core.Frames.Weeks;

/// <summary>How old the leaves were that each team had in progress at the end of each week.</summary>
internal static class Ages
{
    /// <summary>
    /// Median days from start to the last day of the week, both counted, at [team * weeks + week]; NaN without any. Who
    /// was not started by hand by then has no age.
    /// </summary>
    public static double[] Median(WindowView view)
    {
        var weeks = view.WholeWeeks;
        var ends = Array.ConvertAll(weeks, week => Math.Min(view.Days.StartOf(view.FirstDay + week.Until), view.End));
        var ages = new List<double>?[view.Teams.Count * weeks.Length];
        for (var run = 0; run < view.Runs.Count; run++)
        {
            var leaf = view.Runs.Item(run);
            var (team, start) = (view.Teams.IndexOfItem(leaf), view.History.Milestones.Started[leaf]);
            if (view.Family.LeafOf[leaf] != leaf || team < 0)
                continue;
            for (var week = 0; week < ends.Length; week++)
            {
                if (view.Runs.From(run) < ends[week] && ends[week] <= view.Runs.Until(run) && start < ends[week])
                    (ages[team * ends.Length + week] ??= []).Add(view.Days.DayOf(ends[week] - 1) - view.Days.DayOf(start) + 1);
            }
        }

        return Array.ConvertAll(ages, some => some is null ? double.NaN : Middle.Of([.. some]));
    }
}
