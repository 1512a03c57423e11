using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Context;

/// <summary>
/// One reporter or app wrote down thirty items or more within an hour, and a fifth or more of what the group wrote down
/// in the thirteen weeks up to then.
/// </summary>
internal sealed class ImportFinder : IEventFinder
{
    private const int Least = 30;

    private const long Hour = 3_600_000;

    /// <summary>Thirteen weeks.</summary>
    private const long Window = 91 * 24 * Hour;

    private const double LeastShare = 0.2;

    public IEnumerable<ContextEvent> Find(EventGround ground)
    {
        var items = ground.View.History.Log.Items;
        var written = new Dictionary<(int Group, int Reporter), List<long>>();
        foreach (var leaf in ground.View.Family.Leaves)
        {
            foreach (var group in ground.GroupsOf(leaf))
            {
                if (!written.TryGetValue((group, items.Reporter[leaf]), out var instants))
                    written[(group, items.Reporter[leaf])] = instants = [];
                instants.Add(items.Created[leaf]);
            }
        }

        return written.OrderBy(pair => pair.Key).SelectMany(pair => Bursts(ground, pair.Key.Group, pair.Value));
    }

    /// <param name="ground">The records.</param>
    /// <param name="group">The group.</param>
    /// <param name="instants">When one reporter wrote an item down, in order.</param>
    private static IEnumerable<ContextEvent> Bursts(EventGround ground, int group, List<long> instants)
    {
        var last = 0;
        for (var first = 0; first < instants.Count; first++)
        {
            last = Math.Max(last, first);
            while (last < instants.Count && instants[last] - instants[first] < Hour)
                last++;
            var (count, day) = (last - first, ground.DayOf(instants[first]));
            if (count < Least || day < 0)
                continue;
            if (ground.DatesOf(group).Created(instants[last - 1] - Window, instants[last - 1] + 1) is var all && count >= LeastShare * all)
                yield return ground.Tell(EventKinds.Import, group, day, $"{count} items were written down within an hour by one account, of {all} in the thirteen weeks up to then.");
            first = last - 1;
        }
    }
}
