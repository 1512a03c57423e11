namespace ProductProcess.Core.Frames;

/// <summary>What weeks cannot get by adding up days: distinct people, and how many were in progress at the end.</summary>
internal sealed class WeekCounts
{
    private readonly WindowView _view;

    public WeekCounts(WindowView view)
    {
        _view = view;
        People = view.People.CountByStretch(view.Teams.Count, view.WholeWeeks);
        InProgress = CountInProgress(view.WholeWeeks);
    }

    /// <summary>Distinct people, at [team * weeks + week]: the order of the rows of <c>weeks</c>.</summary>
    public int[] People { get; }

    /// <summary>Leaves in progress when the week ends, at [team * weeks + week].</summary>
    public int[] InProgress { get; }

    private int[] CountInProgress((int From, int Until)[] weeks)
    {
        // A week that reaches beyond the cut-off ends there.
        var ends = Array.ConvertAll(weeks, w => Math.Min(_view.Days.StartOf(_view.FirstDay + w.Until), _view.End));
        var counts = new int[_view.Teams.Count * weeks.Length];
        for (var run = 0; run < _view.Runs.Count; run++)
        {
            var leaf = _view.Runs.Item(run);
            var team = _view.Teams.IndexOfItem(leaf);
            if (_view.Family.LeafOf[leaf] != leaf || team < 0)
                continue;
            for (var week = 0; week < ends.Length; week++)
            {
                if (_view.Runs.From(run) < ends[week] && ends[week] <= _view.Runs.Until(run))
                    counts[team * ends.Length + week]++;
            }
        }

        return counts;
    }
}
