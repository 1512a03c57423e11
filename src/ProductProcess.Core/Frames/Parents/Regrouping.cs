using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Parents;

/// <summary>Who worked on parents, who joined them late, and who worked together again after their end.</summary>
internal sealed class Regrouping
{
    public const int AgainDays = 56;

    private readonly WindowView _view;

    /// <summary>By person: the efforts (by code) they were active on within the window, and when.</summary>
    private readonly Dictionary<int, List<(int Effort, int From, int Until)>> _efforts = [];

    public Regrouping(WindowView view)
    {
        _view = view;
        foreach (var leaf in view.Family.Leaves)
        {
            var effort = view.History.Parents.Last(leaf);
            if (effort == 0)
                continue;
            foreach (var spell in view.Activity.Of(leaf))
            {
                if (spell.Until > view.FirstDay)
                    Add(spell.Person, (effort, spell.From, spell.Until));
            }
        }
    }

    /// <summary>
    /// People who became active on its leaves for the first time in the later half of its life (from its beginning to
    /// its end or that of the window); NaN for what never began.
    /// </summary>
    public double Joined(int parent)
    {
        if (_view.Efforts.Started(parent) == Milestones.Never)
            return double.NaN;
        var (first, last) = Life(parent);
        var middle = first + (last - first + 2) / 2;
        return FirstDays(parent).Values.Count(day => day >= middle && day <= last);
    }

    /// <summary>
    /// Of the people active on its leaves before its end, the largest share that was active on one other effort within
    /// eight weeks after it; 0 where no two were. NaN where it did not end in the window or the window ends earlier,
    /// and with fewer than two people.
    /// </summary>
    public double TogetherAgain(int parent)
    {
        if (!_view.Holds(_view.Efforts.Ended(parent)))
            return double.NaN;
        var end = _view.Days.DayOf(_view.Efforts.Ended(parent));
        var people = FirstDays(parent).Where(one => one.Value <= end).Select(one => one.Key).ToArray();
        if (people.Length < 2 || _view.Days.StartOf(end + AgainDays + 1) > _view.End)
            return double.NaN;
        var own = _view.History.Log.Items.Id[parent];
        var most = people.SelectMany(person => EffortsWithin(person, end + 1, end + AgainDays + 1).Where(effort => effort != own))
            .CountBy(effort => effort).Select(effort => effort.Value).DefaultIfEmpty().Max();
        return most < 2 ? 0 : (double)most / people.Length;
    }

    private (int First, int Last) Life(int parent) =>
        (_view.Days.DayOf(_view.Efforts.Started(parent)), _view.Days.DayOf(_view.Efforts.Last(parent)));

    /// <summary>The first day on which each person was active on its leaves.</summary>
    private Dictionary<int, int> FirstDays(int parent)
    {
        var first = new Dictionary<int, int>();
        foreach (var leaf in _view.Family.LeavesOf(parent))
        {
            foreach (var spell in _view.Activity.Of(leaf))
            {
                if (!first.TryGetValue(spell.Person, out var day) || spell.From < day)
                    first[spell.Person] = spell.From;
            }
        }

        return first;
    }

    private IEnumerable<int> EffortsWithin(int person, int from, int until) =>
        _efforts.TryGetValue(person, out var efforts)
            ? efforts.Where(one => one.From < until && one.Until > from).Select(one => one.Effort).Distinct()
            : [];

    private void Add(int person, (int Effort, int From, int Until) spell)
    {
        if (!_efforts.TryGetValue(person, out var efforts))
            _efforts[person] = efforts = [];
        efforts.Add(spell);
    }
}
