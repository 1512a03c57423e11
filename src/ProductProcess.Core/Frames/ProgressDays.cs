using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>On how many days of the window leaves were in progress (active or waiting).</summary>
internal sealed class ProgressDays
{
    private readonly WindowView _view;

    /// <summary>Days on which some leaf began, or no longer was, in progress: first and last day of each stretch.</summary>
    private readonly List<(int Leaf, int First, int Last)> _stretches = [];

    public ProgressDays(WindowView view)
    {
        _view = view;
        var (leaf, counted) = (-1, -1);
        for (var run = 0; run < view.Runs.Count; run++)
        {
            var item = view.Runs.Item(run);
            if (view.Family.LeafOf[item] != item)
                continue;
            counted = item == leaf ? counted : -1;
            leaf = item;
            // Two runs of a leaf may touch the same day; it counts once.
            var first = Math.Max(view.Days.DayOf(view.Runs.From(run)) - view.FirstDay, counted + 1);
            var last = Math.Min(view.Days.DayOf(view.Runs.Until(run) - 1) - view.FirstDay, view.DayCount - 1);
            if (first > last)
                continue;
            _stretches.Add((leaf, first, last));
            counted = last;
        }

        OfLeaf = new int[view.History.Count];
        foreach (var (one, first, last) in _stretches)
            OfLeaf[one] += view.Days.WorkingDaysBetween(view.FirstDay + first, view.FirstDay + last + 1);
    }

    /// <summary>Working days of the window on which each leaf was in progress: its item-days. 0 for other items.</summary>
    public int[] OfLeaf { get; }

    /// <summary>
    /// Leaves of each team that were in progress at some time of each calendar day, at [team * days + day].
    /// </summary>
    /// <param name="counts">Which leaves count.</param>
    public int[] OfTeams(Func<int, bool> counts)
    {
        var days = _view.DayCount;
        var cells = new int[_view.Teams.Count * days];
        foreach (var (leaf, first, last) in _stretches)
        {
            var team = _view.Teams.IndexOfItem(leaf);
            if (team < 0 || !counts(leaf))
                continue;
            cells[team * days + first]++;
            if (last + 1 < days)
                cells[team * days + last + 1]--;
        }

        for (var at = 1; at < cells.Length; at++)
            cells[at] += at % days == 0 ? 0 : cells[at - 1];
        return cells;
    }

    /// <summary>The same for leaves of some kinds of work.</summary>
    public int[] OfTeams(params ItemKind[] kinds) => OfTeams(leaf => kinds.Contains(_view.History.Log.Items.KindOf(leaf)));
}
