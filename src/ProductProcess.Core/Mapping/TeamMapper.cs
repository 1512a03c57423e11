using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// Gives items their teams: the first way that yields one decides. Where the project stands in, nothing is recorded on
/// the item, so that a parent still goes with the team of its leaves.
/// </summary>
internal sealed class TeamMapper
{
    private readonly MappedSources _sources;
    private readonly WorkLog _log;
    private readonly GroupFinder[] _groups;
    private readonly SprintBoards _boards;
    private readonly Dictionary<string, Team> _teams;

    public TeamMapper(MappedSources sources, WorkLog log)
    {
        (_sources, _log) = (sources, log);
        _teams = log.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal);
        foreach (var team in log.Teams)
            _teams[team.Id] = team with { Name = Name(team) };
        _boards = new SprintBoards(log);
        _groups = [.. sources.Names.Select((name, at) => new GroupFinder(
            sources.Mappings[at].Teams.Groups, name, "team", log.Lexicon, _teams.Values.Where(team => EntityId.Source(team.Id) == name)))];
    }

    public WorkLog Map(ShareCounter shares)
    {
        var (teams, teamless, ways) = (new int[_log.Items.Count], new bool[_log.Items.Count], new TeamWay[_log.Items.Count]);
        for (var item = 0; item < teams.Length; item++)
        {
            (teams[item], ways[item]) = Find(item);
            teamless[item] = ways[item] == TeamWay.None;
        }

        for (var source = 0; source < _sources.Count; source++)
        {
            var counts = Enumerable.Range(0, teams.Length)
                .Where(item => _sources.OfItem[item] == source && _log.Items.LevelOf(item) == ItemLevel.Leaf)
                .CountBy(item => ways[item]).ToDictionary();
            TeamWay[] order = [.. _sources.Mappings[source].Teams.From, TeamWay.None];
            shares.Add(source, MappingShares.Teams, order.Select(way => (Word(way), counts.GetValueOrDefault(way))));
        }

        return _log with
        {
            Items = _log.Items with { Team = teams, Teamless = teamless.Contains(true) ? teamless : null },
            Teams = [.. _teams.Values.Concat(_groups.SelectMany(groups => groups.Made)).OrderBy(team => team.Id, StringComparer.Ordinal)],
        };
    }

    private static string Word(TeamWay way) => way == TeamWay.None ? MappingShares.Unmapped : MappingWords.Of(way);

    private (int Team, TeamWay Way) Find(int item)
    {
        var source = _sources.OfItem[item];
        foreach (var way in _sources.Mappings[source].Teams.From)
        {
            var team = Find(item, way, _groups[source]);
            if (team != 0)
                return (way == TeamWay.Project ? 0 : Same(team, _groups[source]), way);
        }

        return (0, TeamWay.None);
    }

    private int Find(int item, TeamWay way, GroupFinder groups) => way switch
    {
        TeamWay.Field => _log.Items.Team[item],
        TeamWay.Board => Board(_boards.Of(_log.Items.Sprints[item])),
        TeamWay.Component => groups.OfComponents(_log.Items.Components[item]),
        TeamWay.Label => groups.OfLabels(_log.Items.Labels[item]),
        TeamWay.People => groups.OfPerson(_log.Items.Assignee[item]),
        TeamWay.Project => _log.Items.Project[item],
        _ => 0,
    };

    /// <summary>
    /// A board is a team of its own, called "Board 12" until a mapping names it. A Linear cycle belongs to a team, whose
    /// id it bears.
    /// </summary>
    private int Board(string? id)
    {
        if (id is null)
            return 0;
        if (EntityId.Of(EntityId.Source(id), "team", EntityId.Raw(id)) is var same && _teams.ContainsKey(same))
            return _log.Lexicon.Intern(same);
        if (!_teams.ContainsKey(id))
            _teams[id] = new Team(id, Name(new Team(id, $"Board {EntityId.Raw(id)}")));
        return _log.Lexicon.Intern(id);
    }

    /// <summary>Two teams that a mapping calls by one name are one.</summary>
    private int Same(int team, GroupFinder groups) =>
        _teams.TryGetValue(_log.Lexicon[team], out var known) && Renamed(known.Id) ? groups.Code(known.Name) : team;

    private bool Renamed(string id) => _sources.MappingOf(id).Teams.Groups.Names.Count > 0;

    private string Name(Team team)
    {
        var names = _sources.MappingOf(team.Id).Teams.Groups.Names;
        return names.GetValueOrDefault(EntityId.Raw(team.Id)) ?? names.GetValueOrDefault(team.Name) ?? team.Name;
    }
}
