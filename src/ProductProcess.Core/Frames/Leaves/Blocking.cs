using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>
/// When leaves were blocked, from creation to their end: while they were flagged, and while an open item blocked them
/// by a link, from the instant at which the link was made. A link nobody dated tells of no time.
/// </summary>
internal sealed class Blocking
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly Dictionary<int, List<(long From, long Until)>> _linked = [];

    public Blocking(WindowView view)
    {
        _view = view;
        _history = view.History;
        for (var link = 0; link < view.Links.Count; link++)
        {
            var (from, to, made) = (view.Links.From(link), view.Links.To(link), view.Links.Made(link));
            if (view.Links.Kind(link) != LinkKind.Blocks || from < 0 || to < 0 || made == Milestones.Never)
                continue;
            if (_view.Family.LeafOf[to] is not (var leaf and >= 0))
                continue;
            if (!_linked.TryGetValue(leaf, out var spells))
                _linked[leaf] = spells = [];
            spells.Add((made, _history.Milestones.Ended[from]));
        }
    }

    public double Spells(int leaf) => Of(leaf).Count;

    /// <summary>Days of 24 hours in all its spells.</summary>
    public double Days(int leaf) => Of(leaf).Sum(spell => spell.Until - spell.From) / StageTime.DayLength;

    /// <summary>Spells that began after start; NaN when never started.</summary>
    public double AfterStart(int leaf) => _history.Milestones.Started[leaf] is var start and not Milestones.Never
        ? Of(leaf).Count(spell => spell.From > start)
        : double.NaN;

    /// <summary>Its spells in order; two that touch are one.</summary>
    private List<(long From, long Until)> Of(int leaf)
    {
        var linked = _linked.GetValueOrDefault(leaf);
        if (linked is null && !WasFlagged(leaf))
            return [];
        var spells = Flagged(leaf);
        spells.AddRange(linked ?? []);
        var (created, end) = (_history.Log.Items.Created[leaf], LeafTimes.End(_view, leaf));
        spells = [.. spells.Select(spell => (From: Math.Max(spell.From, created), Until: Math.Min(spell.Until, end)))
            .Where(spell => spell.From < spell.Until).Order()];
        var whole = new List<(long From, long Until)>(spells.Count);
        foreach (var spell in spells)
        {
            if (whole.Count > 0 && spell.From <= whole[^1].Until)
                whole[^1] = (whole[^1].From, Math.Max(whole[^1].Until, spell.Until));
            else
                whole.Add(spell);
        }

        return whole;
    }

    private bool WasFlagged(int leaf)
    {
        var changes = _history.Log.Changes;
        return _history.Log.Items.Flagged[leaf] || changes.Field.AsSpan(changes.Start[leaf]..changes.Start[leaf + 1]).Contains((byte)ChangeField.Flag);
    }

    private List<(long From, long Until)> Flagged(int leaf)
    {
        var changes = _history.Log.Changes;
        var spells = new List<(long From, long Until)>();
        var since = Milestones.Never;
        var known = false;
        for (var change = changes.Start[leaf]; change < changes.Start[leaf + 1]; change++)
        {
            if (changes.FieldOf(change) != ChangeField.Flag)
                continue;
            if (!known && changes.From[change] != 0)
                since = _history.Log.Items.Created[leaf];
            known = true;
            if (changes.At[change] >= _view.End)
                break;
            if (changes.To[change] != 0)
                since = Math.Min(since, changes.At[change]);
            else if (since != Milestones.Never)
            {
                spells.Add((since, changes.At[change]));
                since = Milestones.Never;
            }
        }

        if (!known && _history.Log.Items.Flagged[leaf])
            since = _history.Log.Items.Created[leaf];
        if (since != Milestones.Never)
            spells.Add((since, Milestones.Never));
        return spells;
    }
}
