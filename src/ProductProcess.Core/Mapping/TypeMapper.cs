using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// Gives items their level and their kind of work. The kind comes from a mapped type, a mapped label, the name of the
/// type, or a label that is such a word; in this order.
/// </summary>
internal sealed class TypeMapper(MappedSources sources, WorkLog log)
{
    private const byte Mapped = 1;
    private const byte Default = 2;

    private readonly Dictionary<int, (ItemKind Kind, byte Way)> _ofLabels = [];

    public WorkLog Map(ShareCounter shares)
    {
        var entries = log.Types.ToDictionary(
            type => type.Id,
            type => Named.Find(sources.MappingOf(type.Id).Types, entry => entry.Type, type.Id, type.Name),
            StringComparer.Ordinal);
        var types = log.Types.Select(type => type with
        {
            Level = entries[type.Id]?.Level ?? type.Level,
            Kind = entries[type.Id]?.Kind ?? KindWords.OfType(type.Name),
        }).ToDictionary(type => type.Id, StringComparer.Ordinal);

        var (kinds, levels, ways) = (new byte[log.Items.Count], log.Items.Level.ToArray(), new byte[log.Items.Count]);
        var ofType = new Dictionary<int, (ItemType? Type, TypeMapping? Entry)>();
        for (var item = 0; item < kinds.Length; item++)
        {
            var code = log.Items.Type[item];
            if (!ofType.TryGetValue(code, out var of))
                ofType[code] = of = (types.GetValueOrDefault(log.Lexicon[code]), entries.GetValueOrDefault(log.Lexicon[code]));
            if (of.Entry?.Level is { } level)
                levels[item] = (byte)level;
            var (kind, way) = Kind(item, of.Type, of.Entry);
            (kinds[item], ways[item]) = ((byte)kind, way);
        }

        Count(levels, kinds, ways, shares);
        return log with { Types = [.. log.Types.Select(type => types[type.Id])], Items = log.Items with { Kind = kinds, Level = levels } };
    }

    private (ItemKind Kind, byte Way) Kind(int item, ItemType? type, TypeMapping? entry)
    {
        if (entry?.Kind is { } said)
            return (said, Mapped);
        var label = OfLabels(log.Items.Labels[item], sources.Mappings[sources.OfItem[item]]);
        if (label.Way == Mapped || type is null || type.Kind == ItemKind.Unknown)
            return label;
        return (type.Kind, Default);
    }

    private (ItemKind Kind, byte Way) OfLabels(int set, WorkMapping mapping)
    {
        if (set == 0)
            return default;
        if (_ofLabels.TryGetValue(set, out var known))
            return known;
        var labels = IdSet.Members(log.Lexicon[set]).Select(EntityId.Raw).ToArray();
        var entry = mapping.KindLabels.FirstOrDefault(entry => labels.Any(label => LabelText.Means(entry.Label, label)));
        var word = labels.Select(KindWords.OfLabel).FirstOrDefault(kind => kind != ItemKind.Unknown);
        return _ofLabels[set] = entry is not null ? (entry.Kind, Mapped) : (word, Default);
    }

    private void Count(byte[] levels, byte[] kinds, byte[] ways, ShareCounter shares)
    {
        for (var source = 0; source < sources.Count; source++)
        {
            var (mapped, byDefault, unmapped) = (0, 0, 0);
            for (var item = 0; item < kinds.Length; item++)
            {
                if (sources.OfItem[item] != source || levels[item] != (byte)ItemLevel.Leaf)
                    continue;
                if (kinds[item] == (byte)ItemKind.Unknown)
                    unmapped++;
                else if (ways[item] == Mapped)
                    mapped++;
                else
                    byDefault++;
            }

            shares.Add(
                source,
                MappingShares.ItemKinds,
                [(MappingShares.ByMapping, mapped), (MappingShares.ByDefault, byDefault), (MappingShares.Unmapped, unmapped)]);
        }
    }
}
