using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>Gives items the group that asked for them; call it when teams are known.</summary>
internal sealed class RequesterMapper(MappedSources sources, WorkLog log)
{
    private readonly GroupFinder[] _groups =
        [.. sources.Names.Select((name, at) => new GroupFinder(sources.Mappings[at].Requesters.Groups, name, "group", log.Lexicon, []))];

    private Dictionary<int, int>? _teamOf;

    public WorkLog Map(ShareCounter shares)
    {
        var (groups, ways) = (new int[log.Items.Count], new RequesterWay[log.Items.Count]);
        for (var item = 0; item < groups.Length; item++)
            (groups[item], ways[item]) = Find(item);
        for (var source = 0; source < sources.Count; source++)
        {
            var counts = Enumerable.Range(0, groups.Length)
                .Where(item => sources.OfItem[item] == source && log.Items.LevelOf(item) == ItemLevel.Leaf)
                .CountBy(item => ways[item]).ToDictionary();
            RequesterWay[] order = [.. sources.Mappings[source].Requesters.From, RequesterWay.None];
            shares.Add(source, MappingShares.Requesters, order.Select(way => (Word(way), counts.GetValueOrDefault(way))));
        }

        return log with { Items = log.Items with { RequesterGroup = groups } };
    }

    private static string Word(RequesterWay way) => way == RequesterWay.None ? MappingShares.Unmapped : MappingWords.Of(way);

    private (int Group, RequesterWay Way) Find(int item)
    {
        var source = sources.OfItem[item];
        foreach (var way in sources.Mappings[source].Requesters.From)
        {
            if (Find(item, way, _groups[source]) is var group and not 0)
                return (group, way);
        }

        return (0, RequesterWay.None);
    }

    private int Find(int item, RequesterWay way, GroupFinder groups) => way switch
    {
        RequesterWay.Field => log.Items.RequesterGroup[item],
        RequesterWay.Component => groups.OfComponents(log.Items.Components[item]),
        RequesterWay.Label => groups.OfLabels(log.Items.Labels[item]),
        RequesterWay.People => groups.OfPerson(log.Items.Reporter[item]),
        RequesterWay.ReporterTeam => (_teamOf ??= TeamsOfPeople()).GetValueOrDefault(log.Items.Reporter[item]),
        _ => 0,
    };

    /// <summary>For each person the team whose leaves they are assigned to most often; of equals the first by id.</summary>
    private Dictionary<int, int> TeamsOfPeople()
    {
        var counts = new Dictionary<(int Person, int Team), int>();
        for (var item = 0; item < log.Items.Count; item++)
        {
            var (person, team) = (log.Items.Assignee[item], log.Items.TeamOf(item));
            if (person != 0 && team != 0 && log.Items.LevelOf(item) == ItemLevel.Leaf)
                counts[(person, team)] = counts.GetValueOrDefault((person, team)) + 1;
        }

        return counts.GroupBy(count => count.Key.Person).ToDictionary(
            person => person.Key,
            person => person.OrderByDescending(count => count.Value)
                .ThenBy(count => log.Lexicon[count.Key.Team], StringComparer.Ordinal).First().Key.Team);
    }
}
