using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// Codes of the texts that columns show and rules compare: names of types and statuses, keys of parents, words for
/// kinds, quarters. Made once for the whole log, before anybody reads, as a lexicon is not for writing later.
/// </summary>
internal sealed class ItemNames
{
    private readonly WorkLog _log;
    private readonly Dictionary<int, int> _types;
    private readonly Dictionary<int, int> _parents = new() { [0] = 0 };
    private readonly int[] _kinds;
    private readonly int[] _stages;
    private readonly int[] _fields;
    private readonly int[] _links;
    private readonly Dictionary<int, int> _statuses;
    private readonly ComponentSets _components;
    private readonly int _firstQuarter;
    private readonly int[] _quarters;

    public ItemNames(WorkLog log)
    {
        _log = log;
        _types = log.Types.Where(type => log.Lexicon.Find(type.Id) != 0)
            .ToDictionary(type => log.Lexicon.Find(type.Id), type => log.Lexicon.Intern(type.Name));
        _statuses = log.Statuses.Where(status => log.Lexicon.Find(status.Id) != 0)
            .ToDictionary(status => log.Lexicon.Find(status.Id), status => log.Lexicon.Intern(status.Name));
        _kinds = Words<ItemKind>(ItemKind.Unknown);
        _stages = Words<Stage>(Work.Stage.Unknown);
        _fields = Words<ChangeField>(null);
        _links = Words<LinkKind>(null);
        _components = new ComponentSets(log);
        (_firstQuarter, _quarters) = Quarters(log);
        var keys = Keys(log);
        foreach (var parent in log.Items.Parent)
            Add(parent, keys);
        for (var change = 0; change < log.Changes.Count; change++)
        {
            if (log.Changes.FieldOf(change) != ChangeField.Parent)
                continue;
            Add(log.Changes.From[change], keys);
            Add(log.Changes.To[change], keys);
        }
    }

    /// <summary>Code of the name of an item's type; of its id where the tracker gave no name.</summary>
    public int Type(int item) => _types.GetValueOrDefault(_log.Items.Type[item], _log.Items.Type[item]);

    /// <summary>Code of the word for an item's kind of work; 0 where nobody knows it.</summary>
    public int Kind(int item) => _kinds[(int)_log.Items.KindOf(item)];

    /// <summary>Code of the name of a status; of its id where the tracker gave no name.</summary>
    public int Status(int id) => _statuses.GetValueOrDefault(id, id);

    /// <summary>Code of the word for a stage; 0 where nobody knows it.</summary>
    public int Stage(Stage stage) => _stages[(int)stage];

    /// <summary>Code of the word for what a change changed.</summary>
    public int Field(ChangeField field) => _fields[(int)field];

    /// <summary>Code of the word for a kind of link.</summary>
    public int Link(LinkKind kind) => _links[(int)kind];

    /// <summary>Codes of the components of a set.</summary>
    public int[] Components(int set) => _components[set];

    /// <summary>Code of the key of a parent (by the code of its id); of the tracker's own id outside the scope.</summary>
    public int Parent(int id) => _parents[id];

    /// <summary>Codes of the words for the values of an enumeration, by value; 0 for the one that says nothing.</summary>
    private int[] Words<T>(T? nothing)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value =>
            EqualityComparer<T?>.Default.Equals(value, nothing) ? 0 : _log.Lexicon.Intern(value.ToString().ToLowerInvariant()))];

    /// <summary>Code of the calendar quarter of a day, such as 2026-Q3.</summary>
    public int QuarterOf(DateOnly day) => _quarters[Quarter(day) - _firstQuarter];

    /// <summary>The quarters from the first item to the last change, and one more to either side, as zones differ.</summary>
    private static (int First, int[] Names) Quarters(WorkLog log)
    {
        var created = log.Items.Created;
        if (created.Length == 0)
            return (0, []);
        var last = log.Changes.Count == 0 ? created[^1] : Math.Max(created[^1], log.Changes.At.Max());
        var (from, until) = (Quarter(WorkCalendar.Utc.DayOf(created[0])) - 1, Quarter(WorkCalendar.Utc.DayOf(last)) + 1);
        var names = Enumerable.Range(from, until - from + 1).Select(quarter => log.Lexicon.Intern($"{quarter / 4:D4}-Q{quarter % 4 + 1}"));
        return (from, [.. names]);
    }

    private static int Quarter(DateOnly day) => 4 * day.Year + (day.Month - 1) / 3;

    private void Add(int parent, string?[] keys)
    {
        if (!_parents.ContainsKey(parent))
            _parents[parent] = _log.Lexicon.Intern(keys[parent] ?? EntityId.Raw(_log.Lexicon[parent]));
    }

    /// <summary>The key of each item by the code of its id.</summary>
    private static string?[] Keys(WorkLog log)
    {
        var keys = new string?[log.Lexicon.Count];
        for (var item = 0; item < log.Items.Count; item++)
            keys[log.Items.Id[item]] = log.Items.Key[item];
        return keys;
    }
}
