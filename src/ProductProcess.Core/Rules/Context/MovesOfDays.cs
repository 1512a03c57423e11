using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Context;

/// <summary>Moves that touch a good part of a group's open items within a day and the next.</summary>
internal sealed class MovesOfDays(EventGround ground, EventKind kind, int least, string says)
{
    /// <summary>Of the items open when the day begins.</summary>
    private const double LeastShare = 0.1;

    private readonly Dictionary<(int Group, int Day), HashSet<int>> _items = [];

    public void Add(int leaf, long instant)
    {
        var day = ground.DayOf(instant);
        if (day < 0)
            return;
        foreach (var group in ground.GroupsOf(leaf))
        {
            if (!_items.TryGetValue((group, day), out var items))
                _items[(group, day)] = items = [];
            items.Add(leaf);
        }
    }

    public IEnumerable<ContextEvent> Events()
    {
        foreach (var ((group, day), items) in _items.OrderBy(pair => pair.Key))
        {
            var moved = _items.TryGetValue((group, day + 1), out var next) ? items.Union(next).Count() : items.Count;
            if (moved < least || ground.DatesOf(group).OpenAt(ground.StartOf(day)) is var open && moved < LeastShare * open)
                continue;
            yield return ground.Tell(kind, group, day, $"{moved} items {says}; {open} were open.");
        }
    }
}
