using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Weeks;

/// <summary>What follows weeks: fires that came together, the repair work written down after them, and new features.</summary>
internal static class Rebuilding
{
    private const int FewestFires = 3;
    private const int ListedWithin = 28;
    private const int DoneWithin = 56;
    private const int WeeksAfter = 4;

    /// <summary>
    /// For each row, from the fires started in each week: whether with this week three or more came together in two
    /// weeks in a row, and had not with the week before.
    /// </summary>
    public static byte[] Clusters(WindowView view, FrameRows rows, double[] fires)
    {
        var weeks = view.WholeWeeks.Length;
        double Two(int row) => fires[row] + (row % weeks == 0 ? 0 : fires[row - 1]);
        var values = new byte[rows.Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = Two(row) >= FewestFires && (row % weeks == 0 || Two(row - 1) < FewestFires) ? FrameRows.Yes : FrameRows.No;
        return values;
    }

    /// <summary>Improvements written down in the four weeks from each week's beginning; NaN where the window ends earlier.</summary>
    public static double[] Listed(WindowView view, FrameRows rows) =>
        Count(view, rows, ListedWithin, (_, _) => true);

    /// <summary>Those of them that were done within eight weeks of it; NaN where the window ends earlier.</summary>
    public static double[] Done(WindowView view, FrameRows rows) => Count(
        view, rows, DoneWithin, (leaf, first) => view.History.Milestones.Done(leaf) < view.Days.StartOf(first + DoneWithin));

    /// <summary>Mean of the four weeks after each row's; NaN where the window ends earlier.</summary>
    public static double[] MeanAfter(WindowView view, double[] ofWeeks)
    {
        var weeks = view.WholeWeeks.Length;
        var values = new double[ofWeeks.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = row % weeks + WeeksAfter < weeks ? ofWeeks.AsSpan(row + 1, WeeksAfter).ToArray().Average() : double.NaN;
        return values;
    }

    private static double[] Count(WindowView view, FrameRows rows, int seen, Func<int, int, bool> counts)
    {
        var values = new double[rows.Count];
        var weeks = view.WholeWeeks.Length;
        for (var row = 0; row < values.Length; row++)
            values[row] = view.Days.StartOf(rows.Mark[row] + seen) <= view.End ? 0 : double.NaN;
        foreach (var leaf in view.Family.Leaves)
        {
            var (team, created) = (view.Teams.IndexOfItem(leaf), view.History.Log.Items.Created[leaf]);
            if (team < 0 || !view.Holds(created) || view.History.Log.Items.KindOf(leaf) != ItemKind.Improvement)
                continue;
            for (var row = team * weeks; row < (team + 1) * weeks; row++)
            {
                var first = rows.Mark[row];
                if (view.Days.DayOf(created) - first is >= 0 and < ListedWithin && counts(leaf, first))
                    values[row]++;
            }
        }

        return values;
    }
}
