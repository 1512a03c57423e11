using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>
/// The measures of one team by name, each measured when it is first asked for: a range may take thousands of draws, and
/// most states are settled without it. A run that is stopped measures nothing more. Not for several threads at once.
/// </summary>
internal sealed class LazyMeasures(
    IReadOnlyDictionary<string, Func<int, Measure>> measures,
    int team,
    CancellationToken stop = default)
    : IReadOnlyDictionary<string, Measure>
{
    private readonly Dictionary<string, Measure> _known = new(StringComparer.Ordinal);

    public int Count => measures.Count;

    public IEnumerable<string> Keys => measures.Keys;

    public IEnumerable<Measure> Values => Keys.Select(name => this[name]);

    public Measure this[string key]
    {
        get
        {
            if (_known.TryGetValue(key, out var measure))
                return measure;
            stop.ThrowIfCancellationRequested();
            return _known[key] = measures[key](team);
        }
    }

    public bool ContainsKey(string key) => measures.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Measure value)
    {
        value = ContainsKey(key) ? this[key] : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, Measure>> GetEnumerator() =>
        Keys.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
