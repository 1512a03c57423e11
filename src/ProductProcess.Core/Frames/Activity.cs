using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// Who was active on which leaf on which days, from the first day of the records on. A human is active on a leaf on a
/// day on which, for the leaf or a part of it, they were the assignee while it was in progress, or moved its status by
/// hand (no bulk move, no migration). Apps and customers are not counted, nor who only comments: many people outside a
/// team do, and a team of four with three of them around it is still a group under five.
/// </summary>
internal sealed class Activity
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly int[] _start;
    private readonly List<Spell> _spells = [];

    public Activity(WindowView view)
    {
        _view = view;
        _history = view.History;
        _start = new int[_history.Count + 1];
        for (var leaf = 0; leaf < _history.Count; leaf++)
        {
            if (view.Family.LeafOf[leaf] == leaf)
                Read(leaf);
            _start[leaf + 1] = _spells.Count;
        }
    }

    /// <summary>The spells of a leaf, its parts included, in no order; two of one person may overlap.</summary>
    public ReadOnlySpan<Spell> Of(int leaf) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_spells)[_start[leaf].._start[leaf + 1]];

    private void Read(int leaf)
    {
        AddAssigned(leaf);
        foreach (var part in _view.Family.PartsOf(leaf))
            AddAssigned(part);
        AddMoves(leaf, _start[leaf]);
        foreach (var part in _view.Family.PartsOf(leaf))
            AddMoves(part, _start[leaf]);
    }

    private void AddAssigned(int item)
    {
        var statuses = _history.Statuses;
        for (var span = statuses.Start[item]; span < statuses.Start[item + 1]; span++)
        {
            if (!_history.Stages[statuses.Value[span]].InProgress())
                continue;
            var from = statuses.From[span];
            while (span + 1 < statuses.Start[item + 1] && _history.Stages[statuses.Value[span + 1]].InProgress())
                span++;
            AddAssigned(item, from, statuses.Until(item, span));
        }
    }

    private void AddAssigned(int item, long from, long until)
    {
        var assignees = _history.Assignees;
        for (var span = assignees.At(item, from); span < assignees.Start[item + 1] && assignees.From[span] < until; span++)
        {
            var first = Math.Max(assignees.From[span], from);
            var end = Math.Min(assignees.Until(item, span), until);
            if (first < end && _history.IsHuman(assignees.Value[span]))
                _spells.Add(new Spell(assignees.Value[span], _view.Days.DayOf(first), _view.Days.DayOf(end - 1) + 1));
        }
    }

    private void AddMoves(int item, int first)
    {
        var statuses = _history.Statuses;
        for (var span = statuses.Start[item] + 1; span < statuses.Start[item + 1]; span++)
        {
            var mover = HandMoves.Mover(_history, span);
            if (mover == 0)
                continue;
            var day = _view.Days.DayOf(statuses.From[span]);
            if (!Holds(first, mover, day))
                _spells.Add(new Spell(mover, day, day + 1));
        }
    }

    private bool Holds(int first, int person, int day)
    {
        for (var at = first; at < _spells.Count; at++)
        {
            if (_spells[at].Person == person && _spells[at].From <= day && day < _spells[at].Until)
                return true;
        }

        return false;
    }

    /// <summary>Days [From, Until), as day numbers, on which a person (by code) was active.</summary>
    public readonly record struct Spell(int Person, int From, int Until);
}
