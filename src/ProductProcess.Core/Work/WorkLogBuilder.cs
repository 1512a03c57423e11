namespace ProductProcess.Core.Work;

/// <summary>
/// Turns records into a <see cref="WorkLog"/>: the way in for simulated organisations, rule examples and tests.
/// The store fills a log from its own integer columns instead. Adding the same id again replaces it.
/// </summary>
public sealed class WorkLogBuilder
{
    private readonly Dictionary<string, WorkItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HistoryEntry> _history = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Comment> _comments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Link> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Status> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sprint> _sprints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Project> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Team> _teams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Priority> _priorities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resolution> _resolutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);

    public WorkLogBuilder Add(params IEnumerable<WorkItem> items) => Put(_items, items, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<HistoryEntry> entries) => Put(_history, entries, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Comment> comments) => Put(_comments, comments, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Link> links) => Put(_links, links, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Status> statuses) => Put(_statuses, statuses, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Sprint> sprints) => Put(_sprints, sprints, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Project> projects) => Put(_projects, projects, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Team> teams) => Put(_teams, teams, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<ItemType> types) => Put(_types, types, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Priority> priorities) => Put(_priorities, priorities, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Resolution> resolutions) => Put(_resolutions, resolutions, x => x.Id);

    public WorkLogBuilder Add(params IEnumerable<Person> people) => Put(_people, people, x => x.Id);

    public WorkLog Build()
    {
        var lexicon = new Lexicon();
        var items = _items.Values.OrderBy(i => i.Created.ToUnixTimeMilliseconds()).ThenBy(i => i.Id, StringComparer.Ordinal).ToArray();
        var index = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
            index[items[i].Id] = i;

        var notHuman = _people.Values.Where(p => p.Kind != PersonKind.Human).Select(p => p.Id)
            .ToHashSet(StringComparer.Ordinal);
        return new WorkLog
        {
            Lexicon = lexicon,
            Items = WorkLogTables.Items(items, lexicon),
            Changes = WorkLogTables.Changes(_history.Values, index, lexicon, notHuman),
            Comments = WorkLogTables.Comments(_comments.Values, index, lexicon),
            Links = WorkLogTables.Links(_links.Values, lexicon),
            Statuses = [.. _statuses.Values],
            Sprints = [.. _sprints.Values],
            Projects = [.. _projects.Values],
            Teams = [.. _teams.Values],
            Types = [.. _types.Values],
            Priorities = [.. _priorities.Values],
            Resolutions = [.. _resolutions.Values],
            NotHuman = notHuman,
        };
    }

    private WorkLogBuilder Put<T>(Dictionary<string, T> into, IEnumerable<T> values, Func<T, string> id)
    {
        foreach (var value in values)
            into[id(value)] = value;
        return this;
    }
}
