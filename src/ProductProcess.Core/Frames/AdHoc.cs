using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// Which started leaves were ad hoc: started within two working days of being written down, and not planned into a
/// sprint, and not a piece of an effort that was there before.
/// </summary>
internal sealed class AdHoc
{
    public const int SoonWorkingDays = 2;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly SprintDates _dates;

    public AdHoc(WindowView view)
    {
        _view = view;
        _history = view.History;
        _dates = new SprintDates(_history.Log, view.Days);
        Of = new bool[_history.Count];
        foreach (var leaf in view.Family.Leaves)
        {
            var start = _history.Milestones.Started[leaf];
            Of[leaf] = start != Milestones.Never && IsSoon(leaf, start) && !IsPlanned(leaf, start) && IsLoose(leaf, start);
        }
    }

    /// <summary>True for ad hoc leaves; false for planned ones and those never started.</summary>
    public bool[] Of { get; }

    private bool IsSoon(int leaf, long start) =>
        _view.Days.WorkingDaysBetween(DayOfCreation(leaf), _view.Days.DayOf(start)) <= SoonWorkingDays;

    /// <summary>
    /// In a sprint at its start that had not ended yet, and put there before the sprint's first day of grace was over.
    /// </summary>
    private bool IsPlanned(int leaf, long start)
    {
        foreach (var sprint in _history.SprintsAt(leaf, start))
        {
            if (_dates.Completed(sprint) <= start)
                continue;
            var settled = Math.Min(start, _dates.Settled(sprint));
            if (settled == start || _history.SprintsAt(leaf, settled).Contains(sprint))
                return true;
        }

        return false;
    }

    /// <summary>Without a parent at its start, or with one written down hardly before the leaf.</summary>
    private bool IsLoose(int leaf, long start)
    {
        var code = _history.Parents.ValueAt(leaf, start);
        if (code == 0)
            return true;
        var parent = _history.IndexOf(code);
        return parent >= 0
            && _view.Days.WorkingDaysBetween(DayOfCreation(parent), DayOfCreation(leaf)) <= SoonWorkingDays;
    }

    private int DayOfCreation(int item) => _view.Days.DayOf(_history.Log.Items.Created[item]);
}
