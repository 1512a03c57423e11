using System.Numerics;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// How many teams got a like item at the same time: written down at most five working days apart, and cloned from or
/// related to each other or to one other item, or asked by the same person or group under titles alike. Said of items
/// written down within the window. Where titles are switched off, links alone speak.
/// </summary>
internal sealed class Waves
{
    private const int ApartWorkingDays = 5;

    private readonly WindowView _view;
    private readonly int _first;
    private readonly int _words;

    /// <summary>One bit a team for each leaf from <see cref="_first"/> on.</summary>
    private readonly ulong[] _teams;
    private readonly bool[] _followed;
    private readonly bool[] _linked;

    public Waves(WindowView view)
    {
        _view = view;
        _first = FirstLeaf(view);
        _words = (view.Teams.Count + 63) / 64;
        var count = view.Family.Leaves.Length - _first;
        _teams = new ulong[count * _words];
        (_followed, _linked) = (new bool[count], new bool[count]);
        for (var place = 0; place < count; place++)
            Set(place, place);
        JoinLinked();
        JoinAsked();
    }

    /// <summary>Teams that got a like item, its own included; NaN for what was written down before the window.</summary>
    public double Teams(int leaf)
    {
        if (!_view.Holds(Created(leaf)))
            return double.NaN;
        var teams = 0;
        foreach (var word in Row(Place(leaf)))
            teams += BitOperations.PopCount(word);
        return teams;
    }

    /// <summary>Whether two or more teams got a like item and this one was written down first.</summary>
    public bool? IsFirst(int leaf) => Teams(leaf) is var teams && double.IsNaN(teams) ? null : teams >= 2 && !_followed[Place(leaf)];

    private long Created(int leaf) => _view.History.Log.Items.Created[leaf];

    private void JoinLinked()
    {
        var hubs = new Dictionary<int, List<int>>();
        for (var link = 0; link < _view.Links.Count; link++)
        {
            var (from, to) = (_view.Links.From(link), _view.Links.To(link));
            if (_view.Links.Kind(link) is not (LinkKind.Clones or LinkKind.Relates) || from < 0 || to < 0)
                continue;
            Note(hubs, from, to);
            Note(hubs, to, from);
        }

        foreach (var (hub, linked) in hubs)
        {
            // A leaf is as like those linked to it as they are to each other.
            List<int> places = [.. linked.Append(Place(hub)).Where(place => place >= 0).Distinct().Order()];
            foreach (var place in places)
                _linked[place] |= places.Count > 1;
            Join(places, static (_, _) => true);
        }
    }

    private void Note(Dictionary<int, List<int>> hubs, int hub, int item)
    {
        if (Place(item) is not (var place and >= 0))
            return;
        if (!hubs.TryGetValue(hub, out var places))
            hubs[hub] = places = [];
        places.Add(place);
    }

    private void JoinAsked()
    {
        var titles = new TitleWords(_view.History.Log.Items.Title);
        foreach (var group in Enumerable.Range(0, _followed.Length).GroupBy(place => AskedBy(_view.Family.Leaves[_first + place])))
        {
            var places = group.ToList();
            // Of one team alone no wave can come, unless links lead to others.
            if (group.Key == 0 || places.TrueForAll(place => TeamOf(place) == TeamOf(places[0]) && !_linked[place]))
                continue;
            var words = places.ToDictionary(place => place, place => titles.Of(_view.Family.Leaves[_first + place]));
            Join(places, (one, other) => words[one].IsLike(words[other]));
        }
    }

    /// <summary>Who asked; what an integration or a customer writes down is no ask to several teams.</summary>
    private int AskedBy(int leaf) => _view.Leaves.AskedBy(leaf) is var asker && _view.History.IsHuman(asker) ? asker : 0;

    /// <param name="places">In the order of creation.</param>
    /// <param name="alike">Whether two of them are alike.</param>
    private void Join(List<int> places, Func<int, int, bool> alike)
    {
        var first = 0;
        for (var at = 1; at < places.Count; at++)
        {
            while (_view.Days.WorkingDaysBetween(DayOf(places[first]), DayOf(places[at])) > ApartWorkingDays)
                first++;
            for (var before = first; before < at; before++)
            {
                if (!alike(places[before], places[at]))
                    continue;
                Set(places[before], places[at]);
                Set(places[at], places[before]);
                _followed[places[at]] = true;
            }
        }
    }

    private void Set(int place, int ofTeam)
    {
        if (TeamOf(ofTeam) is var team and >= 0)
            Row(place)[team >> 6] |= 1UL << team;
    }

    private Span<ulong> Row(int place) => _teams.AsSpan(place * _words, _words);

    private int TeamOf(int place) => _view.Teams.IndexOfItem(_view.Family.Leaves[_first + place]);

    private int DayOf(int place) => _view.Days.DayOf(Created(_view.Family.Leaves[_first + place]));

    /// <summary>The place of a leaf among those looked at; negative for all other items.</summary>
    private int Place(int item) => Array.BinarySearch(_view.Family.Leaves, item) - _first is var place and >= 0 ? place : -1;

    /// <summary>The place among leaves from which on they can be like one written down within the window.</summary>
    private static int FirstLeaf(WindowView view)
    {
        var (leaves, created) = (view.Family.Leaves, view.History.Log.Items.Created);
        var first = leaves.Length;
        while (first > 0 && view.Days.WorkingDaysBetween(view.Days.DayOf(created[leaves[first - 1]]), view.FirstDay) <= ApartWorkingDays)
            first--;
        return first;
    }
}
