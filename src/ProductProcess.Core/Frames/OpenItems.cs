using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// How many leaves of each team were written down and neither done nor cancelled at the end of each calendar day of the
/// window, at [team * days + day].
/// </summary>
internal static class OpenItems
{
    public static int[] Count(WindowView view)
    {
        var days = view.DayCount;
        var cells = new int[view.Teams.Count * days];
        foreach (var leaf in view.Family.Leaves)
        {
            var team = view.Teams.IndexOfItem(leaf);
            if (team >= 0)
                Mark(view, leaf, cells.AsSpan(team * days, days));
        }

        for (var at = 1; at < cells.Length; at++)
            cells[at] += at % days == 0 ? 0 : cells[at - 1];
        return cells;
    }

    private static void Mark(WindowView view, int leaf, Span<int> rise)
    {
        var statuses = view.History.Statuses;
        for (var span = statuses.Start[leaf]; span < statuses.Start[leaf + 1]; span++)
        {
            if (statuses.Until(leaf, span) <= view.Start || view.History.Stages[statuses.Value[span]].Ended())
                continue;
            // A day ends within the span where it begins no later and the span ends after it.
            var first = Math.Max(0, view.Days.DayOf(statuses.From[span]) - view.FirstDay);
            var last = span + 1 < statuses.Start[leaf + 1] ? view.Days.DayOf(statuses.From[span + 1]) - view.FirstDay : rise.Length;
            if (first >= last || first >= rise.Length)
                continue;
            rise[first]++;
            if (last < rise.Length)
                rise[last]--;
        }
    }
}
