using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// Finds the group that a label, a component or a person stands for, as the code of an id: of a group that the tracker
/// knows by this name, otherwise of a new one. Ids of groups are made of their names, so they stay the same.
/// </summary>
internal sealed class GroupFinder(GroupNames groups, string source, string kind, Lexicon lexicon, IEnumerable<Team> known)
{
    private readonly Dictionary<string, Team> _byName = known
        .GroupBy(team => team.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<int, int> _ofLabels = [];
    private readonly Dictionary<int, int> _ofComponents = [];
    private readonly Dictionary<int, int> _ofPeople = [];
    private readonly List<Team> _made = [];

    /// <summary>Groups that the tracker did not know.</summary>
    public IReadOnlyList<Team> Made => _made;

    public int OfLabels(int set) => Cached(_ofLabels, set, text => First(text, OfLabel));

    public int OfComponents(int set) => Cached(_ofComponents, set, text => First(text, id => Entry(groups.Components, id)));

    public int OfPerson(int person) => Cached(_ofPeople, person, id => Entry(groups.People, id));

    public int Code(string name)
    {
        if (!_byName.TryGetValue(name, out var team))
        {
            _byName[name] = team = new Team(EntityId.Of(source, kind, name), name);
            _made.Add(team);
        }

        return lexicon.Intern(team.Id);
    }

    private int Cached(Dictionary<int, int> cache, int code, Func<string, string?> name)
    {
        if (code == 0)
            return 0;
        if (!cache.TryGetValue(code, out var group))
            cache[code] = group = name(lexicon[code]) is { } found ? Code(found) : 0;
        return group;
    }

    private static string? First(string set, Func<string, string?> name) =>
        IdSet.Members(set).Select(name).FirstOrDefault(found => found is not null);

    private static string? Entry(IReadOnlyDictionary<string, string> entries, string id) =>
        entries.GetValueOrDefault(EntityId.Raw(id)) ?? entries.GetValueOrDefault(id);

    private string? OfLabel(string id)
    {
        var label = EntityId.Raw(id);
        foreach (var (written, group) in groups.Labels)
        {
            if (LabelText.Means(written, label))
                return group;
        }

        return groups.LabelPrefix is { } prefix && label.Length > LabelText.Stored(prefix).Length
            && label.StartsWith(LabelText.Stored(prefix), StringComparison.OrdinalIgnoreCase)
            ? label[LabelText.Stored(prefix).Length..]
            : null;
    }
}
