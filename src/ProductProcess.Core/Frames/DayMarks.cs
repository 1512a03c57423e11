using System.Numerics;
using System.Runtime.InteropServices;

namespace ProductProcess.Core.Frames;

/// <summary>
/// On which days of a window a team had to do with something (a person, a parent): one bit a day for each pair, so
/// that marking a stretch costs a word each 64 days and counting distinct things needs no sorting.
/// </summary>
internal sealed class DayMarks(int days)
{
    private readonly int _words = (days + 63) / 64;
    private readonly Dictionary<(int Team, int Key), int> _slots = [];
    private readonly List<(int Team, int Key)> _pairs = [];
    private readonly List<ulong> _bits = [];

    /// <summary>Marks the days [from, until), counted from the first of the window; what lies outside is left out.</summary>
    public void Mark(int team, int key, int from, int until)
    {
        from = Math.Max(from, 0);
        until = Math.Min(until, days);
        if (from >= until)
            return;
        var row = RowOf(team, key);
        for (var word = from >> 6; word <= (until - 1) >> 6; word++)
            row[word] |= Mask(word, from, until);
    }

    /// <summary>Distinct keys of each team and day, at [team * days + day].</summary>
    public int[] CountByDay(int teams)
    {
        var counts = new int[teams * days];
        for (var slot = 0; slot < _pairs.Count; slot++)
        {
            var at = _pairs[slot].Team * days;
            for (var word = 0; word < _words; word++)
            {
                for (var left = _bits[slot * _words + word]; left != 0; left &= left - 1)
                    counts[at + word * 64 + BitOperations.TrailingZeroCount(left)]++;
            }
        }

        return counts;
    }

    /// <summary>Distinct keys of one team within the days [from, until).</summary>
    public int Distinct(int team, int from, int until)
    {
        var found = 0;
        for (var slot = 0; slot < _pairs.Count; slot++)
        {
            if (_pairs[slot].Team == team && Any(slot, from, until))
                found++;
        }

        return found;
    }

    /// <summary>Distinct keys of each team within each stretch of days, at [team * stretches + stretch].</summary>
    public int[] CountByStretch(int teams, (int From, int Until)[] stretches)
    {
        var counts = new int[teams * stretches.Length];
        for (var slot = 0; slot < _pairs.Count; slot++)
        {
            for (var i = 0; i < stretches.Length; i++)
            {
                if (Any(slot, stretches[i].From, stretches[i].Until))
                    counts[_pairs[slot].Team * stretches.Length + i]++;
            }
        }

        return counts;
    }

    /// <summary>Each team and key that has a day, in the order in which they were first marked.</summary>
    public IReadOnlyList<(int Team, int Key)> Pairs => _pairs;

    /// <summary>Place of a pair in <see cref="Pairs"/>, -1 where it has no day.</summary>
    public int PairOf(int team, int key) => _slots.TryGetValue((team, key), out var pair) ? pair : -1;

    /// <summary>For each key of one team (of all teams together where null) the days marked, in order; in no certain order of keys.</summary>
    public IEnumerable<int[]> DaysOf(int? team) => Enumerable.Range(0, _pairs.Count)
        .Where(slot => team is null || _pairs[slot].Team == team)
        .GroupBy(slot => _pairs[slot].Key)
        .Select(slots => Enumerable.Range(0, days).Where(day => slots.Any(slot => Any(slot, day, day + 1))).ToArray());

    /// <summary>Whether a pair (by its place) has a day within [from, until).</summary>
    public bool Any(int pair, int from, int until)
    {
        for (var word = from >> 6; from < until && word <= (until - 1) >> 6; word++)
        {
            if ((_bits[pair * _words + word] & Mask(word, from, until)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Days of a pair (by its place) within [from, until).</summary>
    public int Count(int pair, int from, int until)
    {
        var found = 0;
        for (var word = from >> 6; from < until && word <= (until - 1) >> 6; word++)
            found += BitOperations.PopCount(_bits[pair * _words + word] & Mask(word, from, until));
        return found;
    }

    /// <summary>Distinct keys over all teams.</summary>
    public int Distinct() => _pairs.Select(pair => pair.Key).Distinct().Count();

    /// <summary>The bits of a word that stand for days in [from, until).</summary>
    private static ulong Mask(int word, int from, int until)
    {
        var low = Math.Max(from - word * 64, 0);
        var high = Math.Min(until - word * 64, 64);
        return (high == 64 ? ulong.MaxValue : (1UL << high) - 1) & ~((1UL << low) - 1);
    }

    private Span<ulong> RowOf(int team, int key)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, (team, key), out var known);
        if (!known)
        {
            slot = _pairs.Count;
            _pairs.Add((team, key));
            CollectionsMarshal.SetCount(_bits, _pairs.Count * _words);
        }

        return CollectionsMarshal.AsSpan(_bits).Slice(slot * _words, _words);
    }
}
