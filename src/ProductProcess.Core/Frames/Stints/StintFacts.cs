using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Stints;

/// <summary>
/// One person on one leaf: all the spells together in which a human was the assignee of the leaf or of a part of it,
/// before the leaf was done or cancelled. Listed are those of which a spell touches the window.
/// </summary>
internal sealed class StintFacts
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly List<Stint> _stints = [];
    private readonly Dictionary<int, (List<int> From, List<int> Until)> _worked = [];

    public StintFacts(WindowView view)
    {
        _view = view;
        _history = view.History;
        var spells = new List<(int Item, int Person, long From, long Until)>();
        foreach (var leaf in view.Family.Leaves)
        {
            spells.Clear();
            AddSpells(leaf, leaf, spells);
            foreach (var part in view.Family.PartsOf(leaf))
                AddSpells(part, leaf, spells);
            if (spells.Count > 0)
                AddStints(leaf, spells);
        }

        foreach (var (from, until) in _worked.Values)
        {
            from.Sort();
            until.Sort();
        }
    }

    public int Count => _stints.Count;

    public int Item(int stint) => _stints[stint].Leaf;

    public int Person(int stint) => _stints[stint].Person;

    /// <summary>Milliseconds from the first of the spells to the last, time in between left out.</summary>
    public long Length(int stint) => _stints[stint].Length;

    /// <summary>Working days on which the item was in progress in their hands.</summary>
    public int ActiveDays(int stint) => _stints[stint].Days;

    public bool IsFirst(int stint) => _stints[stint].First;

    /// <summary>Whether they did the item; null where it is not done, or nobody knows who did it.</summary>
    public bool? FinishedBy(int stint) => _view.Hands.Doer[Item(stint)] is var doer and not 0 ? doer == Person(stint) : null;

    /// <summary>
    /// Other leaves in progress in their hands on the day in the middle of those days; NaN without such days.
    /// </summary>
    public double AtSameTime(int stint)
    {
        if (_stints[stint].Days == 0)
            return double.NaN;
        var (from, until) = _worked[Person(stint)];
        return NotAfter(from, _stints[stint].Middle) - NotAfter(until, _stints[stint].Middle) - 1;
    }

    private void AddSpells(int item, int leaf, List<(int Item, int Person, long From, long Until)> spells)
    {
        var end = Math.Min(_history.Milestones.Ended[leaf], _view.End);
        var assignees = _history.Assignees;
        for (var span = assignees.Start[item]; span < assignees.Start[item + 1] && assignees.From[span] < end; span++)
        {
            var until = Math.Min(assignees.Until(item, span), end);
            if (assignees.From[span] < until && _history.IsHuman(assignees.Value[span]))
                spells.Add((item, assignees.Value[span], assignees.From[span], until));
        }
    }

    private void AddStints(int leaf, List<(int Item, int Person, long From, long Until)> spells)
    {
        spells.Sort((a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.From.CompareTo(b.From));
        var first = spells.Min(spell => spell.From);
        for (var at = 0; at < spells.Count;)
        {
            var (person, length, reached, touches) = (spells[at].Person, 0L, long.MinValue, false);
            var starts = spells[at].From == first;
            var days = new DayRanges();
            for (; at < spells.Count && spells[at].Person == person; at++)
            {
                var (item, _, from, until) = spells[at];
                length += Math.Max(0, until - Math.Max(from, reached));
                reached = Math.Max(reached, until);
                touches |= until > _view.Start;
                AddDays(item, from, until, days);
            }

            Note(person, days);
            if (touches)
                _stints.Add(new Stint(leaf, person, length, days.WorkingDays(_view.Days), starts, days.Middle(_view.Days)));
        }
    }

    private void AddDays(int item, long from, long until, DayRanges days)
    {
        var statuses = _history.Statuses;
        for (var span = statuses.At(item, from); span < statuses.Start[item + 1] && statuses.From[span] < until; span++)
        {
            var (first, end) = (Math.Max(from, statuses.From[span]), Math.Min(until, statuses.Until(item, span)));
            if (first < end && _history.Stages[statuses.Value[span]].InProgress())
                days.Add(_view.Days.DayOf(first), _view.Days.DayOf(end - 1) + 1);
        }
    }

    private void Note(int person, DayRanges days)
    {
        foreach (var (from, until) in days.Merged)
        {
            if (!_worked.TryGetValue(person, out var worked))
                _worked[person] = worked = ([], []);
            worked.From.Add(from);
            worked.Until.Add(until);
        }
    }

    /// <summary>How many of the sorted days are not after one.</summary>
    private static int NotAfter(List<int> sorted, int day)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct Stint(int Leaf, int Person, long Length, int Days, bool First, int Middle);
}
