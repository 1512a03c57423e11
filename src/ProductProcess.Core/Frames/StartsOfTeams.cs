using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>The starts of each team's leaves in order of time, so that any stretch is counted by two searches.</summary>
internal sealed class StartsOfTeams
{
    private readonly WindowView _view;
    private readonly long[][] _starts;

    /// <summary>Ad hoc starts among the first so many.</summary>
    private readonly int[][] _adHoc;

    public StartsOfTeams(WindowView view)
    {
        _view = view;
        var started = view.History.Milestones.Started;
        int[] leaves = [.. view.Family.Leaves.Where(leaf => started[leaf] != Milestones.Never)];
        var groups = new Groups(Array.ConvertAll(leaves, view.Teams.IndexOfItem), view.Teams.Count);
        _starts = new long[view.Teams.Count][];
        _adHoc = new int[view.Teams.Count][];
        for (var team = 0; team < _starts.Length; team++)
        {
            var own = groups[team].ToArray();
            _starts[team] = Array.ConvertAll(own, at => started[leaves[at]]);
            Array.Sort(_starts[team], own);
            _adHoc[team] = new int[own.Length + 1];
            for (var i = 0; i < own.Length; i++)
                _adHoc[team][i + 1] = _adHoc[team][i] + (view.AdHoc.Of[leaves[own[i]]] ? 1 : 0);
        }
    }

    /// <summary>Share of ad hoc starts of a team (by code) in [from, until); NaN without starts.</summary>
    public double AdHocShare(int team, long from, long until)
    {
        var index = _view.Teams.IndexOf(team);
        if (index < 0)
            return double.NaN;
        var (first, last) = (Before(_starts[index], from), Before(_starts[index], until));
        return first == last ? double.NaN : (double)(_adHoc[index][last] - _adHoc[index][first]) / (last - first);
    }

    /// <summary>How many of the sorted instants lie before one.</summary>
    private static int Before(long[] sorted, long instant)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
