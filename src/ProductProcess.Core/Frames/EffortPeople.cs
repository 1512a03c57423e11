namespace ProductProcess.Core.Frames;

/// <summary>
/// Who was active on the leaves of each effort, from its first day on: the effort is a parent by its code, as it may
/// lie outside the scope.
/// </summary>
internal sealed class EffortPeople
{
    public const int QuestPeople = 3;

    private readonly WindowView _view;
    private readonly Dictionary<int, int> _place = [];
    private readonly DayMarks _marks;
    private readonly Groups _ofPeople;
    private readonly int[] _quests;
    private readonly int[] _active;
    private readonly int _weeks;

    public EffortPeople(WindowView view)
    {
        _view = view;
        _weeks = view.DayCount / 7;
        _marks = new DayMarks(view.DayCount);
        foreach (var leaf in view.Family.Leaves)
        {
            var parent = view.History.Parents.Last(leaf);
            if (parent == 0)
                continue;
            if (!_place.TryGetValue(parent, out var place))
                _place[parent] = place = _place.Count;
            foreach (var spell in view.Activity.Of(leaf))
                _marks.Mark(place, spell.Person, spell.From - view.FirstDay, spell.Until - view.FirstDay);
        }

        _ofPeople = new Groups([.. _marks.Pairs.Select(pair => pair.Key)], view.History.Log.Lexicon.Count);
        _active = _marks.CountByStretch(_place.Count, view.WholeWeeks);
        _quests = Array.ConvertAll(_active, people => people >= QuestPeople ? 1 : 0);
    }

    /// <summary>The most of some people who were active on one effort, another than a given one (by code), within days of the window.</summary>
    public int MostTogether(IEnumerable<int> people, int butNot, int from, int until)
    {
        var own = _place.GetValueOrDefault(butNot, -1);
        var counts = new Dictionary<int, int>();
        foreach (var person in people)
        {
            foreach (var pair in _ofPeople[person])
            {
                var effort = _marks.Pairs[pair].Team;
                if (effort != own && _marks.Any(pair, from, until))
                    counts[effort] = counts.GetValueOrDefault(effort) + 1;
            }
        }

        return counts.Values.DefaultIfEmpty().Max();
    }

    /// <summary>Whether three or more people were active on an effort (by code) in a whole week of the window.</summary>
    public bool IsQuest(int parent, int week) =>
        _place.TryGetValue(parent, out var place) && _quests[place * _weeks + week] > 0;

    /// <summary>Weeks in which an effort was a quest.</summary>
    public int QuestWeeks(int parent) => _place.TryGetValue(parent, out var place) ? Of(_quests, place) : 0;

    /// <summary>Weeks in which anybody was active on an effort.</summary>
    public int ActiveWeeks(int parent) => _place.TryGetValue(parent, out var place) ? Of(_active, place) : 0;

    /// <summary>On which days which quests had a leaf in progress, for the team of the leaf.</summary>
    public DayMarks MarkQuests()
    {
        var marks = new DayMarks(_view.DayCount);
        var weeks = _view.WholeWeeks;
        for (var run = 0; run < _view.Runs.Count; run++)
        {
            var leaf = _view.Runs.Item(run);
            var (parent, team) = (_view.History.Parents.Last(leaf), _view.Teams.IndexOfItem(leaf));
            if (_view.Family.LeafOf[leaf] != leaf || parent == 0 || team < 0)
                continue;
            var from = _view.Days.DayOf(_view.Runs.From(run)) - _view.FirstDay;
            var until = _view.Days.DayOf(_view.Runs.Until(run) - 1) - _view.FirstDay + 1;
            for (var week = 0; week < weeks.Length; week++)
            {
                if (IsQuest(parent, week))
                    marks.Mark(team, parent, Math.Max(from, weeks[week].From), Math.Min(until, weeks[week].Until));
            }
        }

        return marks;
    }

    private int Of(int[] cells, int place) => cells.AsSpan(place * _weeks, _weeks).ToArray().Count(cell => cell > 0);
}
