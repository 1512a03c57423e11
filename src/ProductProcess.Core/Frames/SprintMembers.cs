using System.Runtime.InteropServices;
using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>Which leaves were in which sprint from when to when, for the sprints asked for, in the order of leaves.</summary>
internal sealed class SprintMembers
{
    private readonly Dictionary<int, List<(int Leaf, long From, long Until)>> _stays;

    public SprintMembers(WorkHistory history, int[] leaves, IEnumerable<int> sprints)
    {
        _stays = sprints.ToDictionary(sprint => sprint, _ => new List<(int, long, long)>());
        foreach (var leaf in leaves)
            Add(history, leaf);
    }

    /// <summary>Stays [from, until) of one sprint; a change of other sprints does not end a stay.</summary>
    public ReadOnlySpan<(int Leaf, long From, long Until)> Of(int sprint) => CollectionsMarshal.AsSpan(_stays[sprint]);

    private void Add(WorkHistory history, int leaf)
    {
        var spans = history.Sprints;
        for (var span = spans.Start[leaf]; span < spans.Start[leaf + 1]; span++)
        {
            var (from, until) = (spans.From[span], spans.Until(leaf, span));
            if (from >= until)
                continue;
            foreach (var sprint in history.SprintsOf(spans.Value[span]))
            {
                if (!_stays.TryGetValue(sprint, out var stays))
                    continue;
                if (stays.Count > 0 && stays[^1].Leaf == leaf && stays[^1].Until == from)
                    stays[^1] = (leaf, stays[^1].From, until);
                else
                    stays.Add((leaf, from, until));
            }
        }
    }
}
