using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// Codes of the texts that columns show and rules compare: names of types, keys of parents. Made once for the whole
/// log, before anybody reads, as a lexicon is not for writing later.
/// </summary>
internal sealed class ItemNames
{
    private readonly WorkLog _log;
    private readonly Dictionary<int, int> _types;
    private readonly Dictionary<int, int> _parents = new() { [0] = 0 };
    private readonly int[] _kinds;

    public ItemNames(WorkLog log)
    {
        _log = log;
        _types = log.Types.Where(type => log.Lexicon.Find(type.Id) != 0)
            .ToDictionary(type => log.Lexicon.Find(type.Id), type => log.Lexicon.Intern(type.Name));
        _kinds = [0, .. Enum.GetValues<ItemKind>().Where(kind => kind != ItemKind.Unknown).Select(kind => log.Lexicon.Intern(kind.ToString().ToLowerInvariant()))];
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

    /// <summary>Code of the key of a parent (by the code of its id); of the tracker's own id outside the scope.</summary>
    public int Parent(int id) => _parents[id];

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
