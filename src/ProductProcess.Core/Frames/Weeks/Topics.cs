namespace ProductProcess.Core.Frames.Weeks;

/// <summary>How much the finished leaves of a fortnight belong to the same parents as those of the fortnight before.</summary>
internal static class Topics
{
    /// <summary>
    /// Twice the leaves that both have in common by parent ÷ all leaves of both (1 − Bray–Curtis), at [team * weeks +
    /// week] for every second week counted back from the last, whose fortnight ends with it; leaves without a parent
    /// have nothing in common. NaN for the other weeks, the first three, and with none finished in one of the two.
    /// </summary>
    public static double[] Kept(WindowView view)
    {
        var weeks = view.WholeWeeks.Length;
        var bins = weeks / 2;
        var (sizes, byParent) = (new int[view.Teams.Count * bins], new Dictionary<(int Cell, int Parent), int>());
        foreach (var leaf in view.Family.Leaves)
        {
            var (done, team) = (view.History.Milestones.Done(leaf), view.Teams.IndexOfItem(leaf));
            if (!view.Holds(done) || team < 0)
                continue;
            var bin = (view.DayCount - 1 - (view.Days.DayOf(done) - view.FirstDay)) / 14;
            if (bin >= bins)
                continue;
            sizes[team * bins + bin]++;
            if (view.History.Parents.Last(leaf) is var parent and not 0)
                byParent[(team * bins + bin, parent)] = byParent.GetValueOrDefault((team * bins + bin, parent)) + 1;
        }

        var common = new int[sizes.Length];
        foreach (var ((cell, parent), count) in byParent)
        {
            if (cell % bins < bins - 1)
                common[cell] += Math.Min(count, byParent.GetValueOrDefault((cell + 1, parent)));
        }

        return Lay(view.Teams.Count, weeks, bins, (cell, before) =>
            sizes[cell] == 0 || sizes[before] == 0 ? double.NaN : 2.0 * common[cell] / (sizes[cell] + sizes[before]));
    }

    /// <summary>Bins are counted back from the end: the one before has the next number.</summary>
    private static double[] Lay(int teams, int weeks, int bins, Func<int, int, double> of)
    {
        var values = new double[teams * weeks];
        Array.Fill(values, double.NaN);
        for (var team = 0; team < teams; team++)
        {
            for (var bin = 0; bin < bins - 1; bin++)
                values[team * weeks + weeks - 1 - 2 * bin] = of(team * bins + bin, team * bins + bin + 1);
        }

        return values;
    }
}
