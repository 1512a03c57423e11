using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>Which labels (or components) the leaves of a source bear, and how many of them.</summary>
internal sealed class LabelUse
{
    /// <summary>Rarer ones are most often of a person or a moment.</summary>
    private const int Fewest = 5;

    private const int Most = 12;

    private static readonly char[] Separators = ['-', '_', ':', '/'];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Items, HashSet<string> Rests)> _prefixes = new(StringComparer.Ordinal);

    public LabelUse(WorkLog log, IEnumerable<int> items, int[] sets)
    {
        foreach (var item in items)
        {
            var labels = IdSet.Members(log.Lexicon[sets[item]]).Select(EntityId.Raw).ToList();
            foreach (var label in labels)
                _counts[label] = _counts.GetValueOrDefault(label) + 1;
            foreach (var prefix in labels.Select(Prefix).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                var of = _prefixes.GetValueOrDefault(prefix, (0, []));
                of.Rests.UnionWith(labels.Where(label => label.StartsWith(prefix, StringComparison.Ordinal)));
                _prefixes[prefix] = (of.Items + 1, of.Rests);
            }
        }
    }

    /// <summary>The commonest, with how many items bear them.</summary>
    public IReadOnlyList<(string Label, int Items)> Common =>
        [.. _counts.Where(c => c.Value >= Fewest).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Most).Select(c => (c.Key, c.Value))];

    /// <summary>Beginnings that several labels share: "team-" of "team-pay" and "team-core".</summary>
    public IReadOnlyList<(string Prefix, int Items, int Groups)> Prefixes =>
    [
        .. _prefixes.Where(p => p.Value.Rests.Count > 1 && p.Value.Items >= Fewest)
            .OrderByDescending(p => p.Value.Items).ThenBy(p => p.Key, StringComparer.Ordinal).Take(Most)
            .Select(p => (p.Key, p.Value.Items, p.Value.Rests.Count)),
    ];

    private static string? Prefix(string label) =>
        label.IndexOfAny(Separators) is var at and > 0 && at < label.Length - 1 ? label[..(at + 1)] : null;
}
