using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>Tells of each item whether it is planned on the roadmap: by itself or by anything above it.</summary>
internal sealed class RoadmapMapper(MappedSources sources, WorkLog log)
{
    private const byte No = 0;
    private const byte Yes = 1;
    private const byte CannotTell = 2;
    private const int None = -1;

    /// <summary>Trackers nest a handful of levels; a chain that goes on is a ring.</summary>
    private const int Highest = 8;

    private readonly Dictionary<string, string> _projects = log.Projects.ToDictionary(p => p.Id, p => p.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = log.Types.ToDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);
    private readonly Dictionary<(int Labels, int Project, int Type), bool> _named = [];

    public WorkLog Map(ShareCounter shares)
    {
        if (sources.Mappings.All(mapping => mapping.Roadmap is null))
            return log;
        var index = new int[log.Lexicon.Count];
        Array.Fill(index, -1);
        for (var item = 0; item < log.Items.Count; item++)
            index[log.Items.Id[item]] = item;
        var (anchored, anchor) = (new byte[log.Items.Count], new int[log.Items.Count]);
        for (var item = 0; item < anchored.Length; item++)
        {
            (anchored[item], anchor[item]) = sources.Mappings[sources.OfItem[item]].Roadmap is { } roadmap
                ? Of(item, roadmap, index)
                : (CannotTell, None);
        }

        Count(anchored, shares);
        return log with { Items = log.Items with { Anchored = anchored, Anchor = anchor } };
    }

    private (byte Answer, int By) Of(int item, RoadmapMapping roadmap, int[] index)
    {
        var at = item;
        for (var step = 0; step < Highest; step++)
        {
            if (IsNamed(at, roadmap) || (at != item && roadmap.Under.Contains(log.Items.LevelOf(at))))
                return (Yes, at);
            if (log.Items.Parent[at] is not (var parent and not 0))
                return (No, None);
            // What lies above is not in the scope: it may be planned or not.
            if (index[parent] < 0)
                return (CannotTell, None);
            at = index[parent];
        }

        return (CannotTell, None);
    }

    private bool IsNamed(int item, RoadmapMapping roadmap)
    {
        var key = (log.Items.Labels[item], log.Items.Project[item], log.Items.Type[item]);
        if (_named.TryGetValue(key, out var named))
            return named;
        var (project, type) = (log.Lexicon[key.Item2], log.Lexicon[key.Item3]);
        return _named[key] =
            IdSet.Members(log.Lexicon[key.Item1]).Any(label => roadmap.Labels.Any(written => LabelText.Means(written, EntityId.Raw(label))))
            || roadmap.Projects.Contains(_projects.GetValueOrDefault(project, ""), StringComparer.OrdinalIgnoreCase)
            || roadmap.Types.Any(written => Named.Is(written, type, _types.GetValueOrDefault(type)));
    }

    private void Count(byte[] anchored, ShareCounter shares)
    {
        (string By, byte Value)[] ways = [("planned", Yes), ("not-planned", No), (MappingShares.Unmapped, CannotTell)];
        for (var source = 0; source < sources.Count; source++)
        {
            if (sources.Mappings[source].Roadmap is null)
                continue;
            var counts = Enumerable.Range(0, anchored.Length)
                .Where(item => sources.OfItem[item] == source && log.Items.LevelOf(item) == ItemLevel.Leaf)
                .CountBy(item => anchored[item]).ToDictionary();
            shares.Add(source, MappingShares.Roadmap, ways.Select(way => (way.By, counts.GetValueOrDefault(way.Value))));
        }
    }
}
