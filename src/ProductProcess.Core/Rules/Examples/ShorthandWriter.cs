using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>Turns the lines of a shorthand history into a work log.</summary>
internal sealed class ShorthandWriter
{
    private const string Source = "given";
    private const string OnlyTeam = "Team";

    private static readonly Dictionary<string, Stage> Stages = new(StringComparer.Ordinal)
    {
        ["created"] = Stage.Backlog,
        ["backlog"] = Stage.Backlog,
        ["ready"] = Stage.Ready,
        ["active"] = Stage.Active,
        ["waiting"] = Stage.Waiting,
        ["done"] = Stage.Done,
        ["cancelled"] = Stage.Cancelled,
    };

    private readonly List<(string Key, ShorthandItem Line, int Copy)> _items = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateOnly From, DateOnly Until)> _sprints = new(StringComparer.Ordinal);

    public DateOnly? Until { get; set; }

    public int Items => _items.Count;

    public IReadOnlyCollection<string> Sprints => _sprints.Keys;

    public void AddSprint(string name, DateOnly from, DateOnly until) => _sprints[name] = (from, until);

    /// <summary>False where the key is taken or the history gets too large.</summary>
    public bool Add(ShorthandItem line)
    {
        for (var copy = 0; copy < line.Copies; copy++)
        {
            var key = line.Copies == 1 ? line.Key : $"{line.Key}-{copy + 1}";
            if (_items.Count >= IssueShorthand.MostItems || !_keys.Add(key))
                return false;
            _items.Add((key, line, copy));
        }

        return true;
    }

    public ShorthandHistory Write()
    {
        var log = new WorkLogBuilder();
        var people = new SortedSet<string>(StringComparer.Ordinal);
        var last = DateOnly.MinValue;
        for (var i = 0; i < _items.Count; i++)
        {
            var (key, line, copy) = _items[i];
            var writer = new ShorthandItemWriter(key, line, copy, order: i);
            writer.Write(log, people);
            last = writer.LastDay > last ? writer.LastDay : last;
        }

        AddParentsNobodyDescribed(log);
        log.Add(people.Select(name => new Person(Id("person", name), name, null, PersonKind.Human, true)));
        log.Add(Enum.GetValues<Stage>().Where(stage => stage != Stage.Unknown)
            .Select(stage => new Status(Id("status", Name(stage)), Name(stage), stage)));
        log.Add(_items.Select(item => item.Line.Type).Append("epic").Distinct(StringComparer.Ordinal)
            .Select(type => new ItemType(Id("type", type), type, LevelOf(type))));
        log.Add(_items.Select(item => TeamOf(item.Line, item.Copy)).Distinct(StringComparer.Ordinal)
            .Select(team => new Team(Id("team", team), team)));
        log.Add(new Project(Id("project", "given"), "GIVEN", "Given"));
        var until = Until ?? last.AddDays(1);
        log.Add(_sprints.Select(sprint => SprintOf(sprint.Key, sprint.Value.From, sprint.Value.Until, until)));
        return new ShorthandHistory(log.Build(), until);
    }

    public static string Id(string kind, string name) => EntityId.Of(Source, kind, name);

    public static string Name(Stage stage) => stage.ToString().ToLowerInvariant();

    public static Stage StageOf(string happening) => Stages.GetValueOrDefault(happening);

    public static ItemLevel LevelOf(string type) => type == "epic" ? ItemLevel.Parent : ItemLevel.Leaf;

    public static string TeamOf(ShorthandItem line, int copy) => line.Detail("team", copy) ?? OnlyTeam;

    public static DateTimeOffset Morning(DateOnly day) => new(day, new TimeOnly(8, 0), TimeSpan.Zero);

    private void AddParentsNobodyDescribed(WorkLogBuilder log)
    {
        var parents = _items
            .Select(item => (Key: item.Line.Detail("in", item.Copy), item.Line, item.Copy))
            .Where(child => child.Key is not null && !_keys.Contains(child.Key))
            .GroupBy(child => child.Key!, StringComparer.Ordinal);
        foreach (var children in parents)
        {
            var created = Morning(children.Min(child => child.Line.Events[0].Day.AddDays(child.Copy * child.Line.DaysApart))).AddHours(-1);
            var first = children.First();
            log.Add(new WorkItem
            {
                Id = Id("item", children.Key),
                Key = children.Key,
                Title = children.Key,
                TypeId = Id("type", "epic"),
                Level = ItemLevel.Parent,
                ProjectId = Id("project", "given"),
                TeamId = Id("team", TeamOf(first.Line, first.Copy)),
                StatusId = Id("status", Name(Stage.Ready)),
                Created = created,
                Updated = created,
            });
        }
    }

    private static Sprint SprintOf(string name, DateOnly from, DateOnly end, DateOnly until)
    {
        var state = until <= from ? SprintState.Future : until <= end ? SprintState.Active : SprintState.Closed;
        return new Sprint
        {
            Id = Id("sprint", name),
            Name = name,
            State = state,
            Activated = state == SprintState.Future ? null : Morning(from),
            PlannedEnd = Morning(end),
            Completed = state == SprintState.Closed ? Morning(end).AddHours(9) : null,
        };
    }
}
