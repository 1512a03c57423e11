namespace ProductProcess.Core.Frames.People;

/// <summary>
/// Who was active in which team in which stretch of four weeks, counted back from the end of the window; what is left
/// of the window before the first whole stretch is not listed.
/// </summary>
internal sealed class StretchFacts
{
    public const int StretchDays = 28;

    private readonly WindowView _view;
    private readonly int _first;
    private readonly int _stretches;
    private readonly DayMarks _marks;
    private readonly int[] _items;
    private readonly int[] _parents;
    private readonly HashSet<(int Person, int Stretch)> _anywhere = [];
    private readonly Dictionary<(int Person, int Stretch), int> _teams = [];
    private readonly (int Pair, int Stretch)[] _rows;

    public StretchFacts(WindowView view)
    {
        _view = view;
        _stretches = view.DayCount / StretchDays;
        // One stretch more, to see who was there before.
        _first = view.FirstDay + view.DayCount - StretchDays * (_stretches + 1);
        _marks = ActivePeople.Mark(view, _first, StretchDays * (_stretches + 1));
        _rows = [.. Enumerable.Range(0, _marks.Pairs.Count)
            .SelectMany(pair => Enumerable.Range(1, _stretches).Where(stretch => IsActive(pair, stretch)).Select(stretch => (pair, stretch)))
            .OrderBy(row => _marks.Pairs[row.pair].Team).ThenBy(row => row.stretch).ThenBy(row => _marks.Pairs[row.pair].Key)];
        CountTeams();
        (_items, _parents) = (new int[Cells], new int[Cells]);
        CountItems();
    }

    public int Count => _rows.Length;

    private int Cells => _marks.Pairs.Count * (_stretches + 1);

    /// <summary>Place of the team among <see cref="TeamMap.Teams"/>.</summary>
    public int Team(int row) => _marks.Pairs[_rows[row].Pair].Team;

    public int Person(int row) => _marks.Pairs[_rows[row].Pair].Key;

    /// <summary>1 for the stretch that ends with the window, 2 for the one before it.</summary>
    public int Ago(int row) => _stretches - _rows[row].Stretch + 1;

    /// <summary>The day with which the stretch begins.</summary>
    public int FirstDay(int row) => _first + StretchDays * _rows[row].Stretch;

    /// <summary>Working days of the stretch on which they were active in the team.</summary>
    public int ActiveDays(int row)
    {
        var from = StretchDays * _rows[row].Stretch;
        return Enumerable.Range(from, StretchDays)
            .Count(day => _view.Days.IsWorkingDay(_first + day) && _marks.Any(_rows[row].Pair, day, day + 1));
    }

    /// <summary>Whether they were not active in the team in the four weeks before; null where the records begin later.</summary>
    public bool? IsNewHere(int row) => HasBefore(row) ? !IsActive(_rows[row].Pair, _rows[row].Stretch - 1) : null;

    /// <summary>The same for all teams of the scope.</summary>
    public bool? IsNewAnywhere(int row) => HasBefore(row) ? !_anywhere.Contains((Person(row), _rows[row].Stretch - 1)) : null;

    /// <summary>Teams in which they were active in the stretch.</summary>
    public int Teams(int row) => _teams[(Person(row), _rows[row].Stretch)];

    /// <summary>Leaves of the team on which they were active in the stretch.</summary>
    public int Items(int row) => _items[Cell(_rows[row].Pair, _rows[row].Stretch)];

    /// <summary>Distinct parents of these.</summary>
    public int Parents(int row) => _parents[Cell(_rows[row].Pair, _rows[row].Stretch)];

    private bool IsActive(int pair, int stretch) => _marks.Any(pair, StretchDays * stretch, StretchDays * (stretch + 1));

    private int Cell(int pair, int stretch) => pair * (_stretches + 1) + stretch;

    private bool HasBefore(int row) =>
        _view.Days.DayOf(_view.History.Log.Items.Created[0]) <= FirstDay(row) - StretchDays;

    private void CountTeams()
    {
        for (var pair = 0; pair < _marks.Pairs.Count; pair++)
        {
            for (var stretch = 0; stretch <= _stretches; stretch++)
            {
                if (!IsActive(pair, stretch))
                    continue;
                var key = (_marks.Pairs[pair].Key, stretch);
                _anywhere.Add(key);
                _teams[key] = _teams.GetValueOrDefault(key) + 1;
            }
        }
    }

    private void CountItems()
    {
        var lastLeaf = new int[Cells];
        Array.Fill(lastLeaf, -1);
        var parents = new HashSet<(int Cell, int Parent)>();
        foreach (var leaf in _view.Family.Leaves)
        {
            var (team, parent) = (_view.Teams.IndexOfItem(leaf), _view.History.Parents.Last(leaf));
            foreach (var spell in _view.Activity.Of(leaf))
            {
                if (team < 0 || spell.Until <= _first)
                    continue;
                var pair = _marks.PairOf(team, spell.Person);
                var last = Math.Min((spell.Until - 1 - _first) / StretchDays, _stretches);
                for (var stretch = Math.Max(0, spell.From - _first) / StretchDays; stretch <= last; stretch++)
                {
                    var cell = Cell(pair, stretch);
                    _items[cell] += lastLeaf[cell] == leaf ? 0 : 1;
                    lastLeaf[cell] = leaf;
                    _parents[cell] += parent != 0 && parents.Add((cell, parent)) ? 1 : 0;
                }
            }
        }
    }
}
