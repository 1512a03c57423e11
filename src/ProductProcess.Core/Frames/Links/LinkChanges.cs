using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Links;

/// <summary>
/// What changes of links say. A change holds the kind and the other item, but not which of the two blocks which, and
/// names the other by its id or by its key, as trackers differ.
/// </summary>
internal sealed class LinkChanges
{
    private static readonly Dictionary<string, LinkKind> Kinds =
        Enum.GetValues<LinkKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    private readonly Dictionary<int, (LinkKind Kind, int Other)> _values = [];
    private readonly Dictionary<(int Low, int High, LinkKind Kind), long> _made = [];

    public LinkChanges(WorkHistory history)
    {
        var changes = history.Log.Changes;
        var (which, byKey) = (new List<(int Item, int Change)>(), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        for (var item = 0; item < history.Count; item++)
        {
            for (var change = changes.Start[item]; change < changes.Start[item + 1]; change++)
            {
                if (changes.Field[change] != (byte)ChangeField.Link)
                    continue;
                which.Add((item, change));
                Read(changes.From[change], history, byKey);
                Read(changes.To[change], history, byKey);
            }
        }

        FindKeys(history, byKey);
        foreach (var (item, change) in which)
            Date(item, changes.To[change], changes.At[change]);
    }

    /// <summary>When two items were last linked in such a way, at whichever end; <see cref="Milestones.Never"/> where nobody recorded it.</summary>
    public long Made(int item, int other, LinkKind kind) =>
        _made.GetValueOrDefault((Math.Min(item, other), Math.Max(item, other), kind), Milestones.Never);

    /// <summary>Whether a value of a change (by code) says that one item blocks another.</summary>
    public bool Blocks(int value) => _values.TryGetValue(value, out var read) && read.Kind == LinkKind.Blocks;

    private void Read(int value, WorkHistory history, Dictionary<string, List<int>> byKey)
    {
        if (value == 0 || _values.ContainsKey(value))
            return;
        var text = history.Log.Lexicon[value];
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !Kinds.TryGetValue(text[..blank], out var kind))
            return;
        var id = text[(blank + 1)..];
        var other = history.Log.Lexicon.Find(id) is var code and not 0 ? history.IndexOf(code) : -1;
        _values[value] = (kind, other);
        if (other >= 0)
            return;
        var key = EntityId.Raw(id);
        if (!byKey.TryGetValue(key, out var values))
            byKey[key] = values = [];
        values.Add(value);
    }

    private void FindKeys(WorkHistory history, Dictionary<string, List<int>> byKey)
    {
        if (byKey.Count == 0)
            return;
        var (log, items) = (history.Log, history.Log.Items);
        for (var item = 0; item < history.Count; item++)
        {
            if (!byKey.TryGetValue(items.Key[item], out var values))
                continue;
            var source = EntityId.Source(log.Lexicon[items.Id[item]]);
            foreach (var value in values.Where(value => Source(log.Lexicon[value]) == source))
                _values[value] = (_values[value].Kind, item);
        }
    }

    private static string Source(string value) => EntityId.Source(value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private void Date(int item, int value, long at)
    {
        if (value == 0 || !_values.TryGetValue(value, out var read) || read.Other < 0)
            return;
        var pair = (Math.Min(item, read.Other), Math.Max(item, read.Other), read.Kind);
        if (!_made.TryGetValue(pair, out var known) || at > known)
            _made[pair] = at;
    }
}
