using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>How parents run beside what is usual for their team, and beside the parent of the team before.</summary>
internal sealed class EffortPace
{
    private readonly WindowView _view;
    private readonly double[] _usual;
    private readonly Dictionary<int, double> _gaps = [];

    public EffortPace(WindowView view)
    {
        _view = view;
        _usual = new double[view.Teams.Count];
        var ofTeams = new Groups(Array.ConvertAll(view.Family.Leaves, view.Teams.IndexOfItem), view.Teams.Count);
        var parents = new Groups(Array.ConvertAll(view.Family.Parents, view.Teams.IndexOfItem), view.Teams.Count);
        for (var team = 0; team < _usual.Length; team++)
        {
            _usual[team] = Middle.Of(CycleTimes(Array.ConvertAll(ofTeams[team].ToArray(), at => view.Family.Leaves[at])));
            FindGaps(Array.ConvertAll(parents[team].ToArray(), at => view.Family.Parents[at]));
        }
    }

    /// <summary>Median cycle time of its leaves finished in the window ÷ that of its team; NaN without any.</summary>
    public double AgainstUsual(int parent) => _view.Teams.IndexOfItem(parent) is var team and >= 0
        ? Middle.Of(CycleTimes(_view.Family.LeavesOf(parent))) / _usual[team]
        : double.NaN;

    /// <summary>
    /// Working days from the end of the parent that its team began before this one, to the beginning of this one;
    /// negative for as long as both ran (up to the end of the window). NaN for the first, and for what never began.
    /// </summary>
    public double GapBefore(int parent) => _gaps.GetValueOrDefault(parent, double.NaN);

    private double[] CycleTimes(ReadOnlySpan<int> leaves)
    {
        var times = new List<double>();
        foreach (var leaf in leaves)
        {
            var (start, done) = (_view.History.Milestones.Started[leaf], _view.History.Milestones.Done(leaf));
            if (_view.Holds(done) && start != Milestones.Never)
                times.Add(Math.Max(1, _view.Days.DayOf(done) - _view.Days.DayOf(start) + 1));
        }

        return [.. times];
    }

    private void FindGaps(int[] parents)
    {
        var begun = parents.Where(parent => _view.Efforts.Started(parent) != Milestones.Never)
            .OrderBy(_view.Efforts.Started).ThenBy(parent => parent).ToArray();
        for (var at = 1; at < begun.Length; at++)
        {
            var start = _view.Days.DayOf(_view.Efforts.Started(begun[at]));
            var end = _view.Days.DayOf(_view.Efforts.Last(begun[at - 1]));
            _gaps[begun[at]] = _view.Days.WorkingDaysBetween(end, start) - _view.Days.WorkingDaysBetween(start, end);
        }
    }
}
