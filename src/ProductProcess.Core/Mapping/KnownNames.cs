using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>What a source's log shows by name: statuses, types, priorities, projects, labels.</summary>
internal sealed class KnownNames(WorkLog log, string source)
{
    private readonly Dictionary<string, (string Id, string Name)[]> _known = new(StringComparer.Ordinal)
    {
        ["status"] = [.. log.Statuses.Select(s => (s.Id, s.Name)).Concat(StatusesSeen.In(log).Select(code => (log.Lexicon[code], ""))).Where(x => Own(x.Item1, source))],
        ["type"] = [.. log.Types.Select(t => (t.Id, t.Name)).Where(x => Own(x.Id, source))],
        ["priority"] = [.. log.Priorities.Select(p => (p.Id, p.Name)).Where(x => Own(x.Id, source))],
        ["project"] = [.. log.Projects.Select(p => (p.Id, p.Key)).Where(x => Own(x.Id, source))],
        ["label"] = [.. Labels(log).Where(id => Own(id, source)).Select(id => (id, EntityId.Raw(id)))],
    };

    public bool Has(NameUsed used) => _known[used.What].Any(known =>
        used.What == "label" ? LabelText.Means(used.Name, known.Name) : Named.Is(used.Name, known.Id, known.Name));

    /// <summary>Names to suggest.</summary>
    public IEnumerable<string> Of(string what) =>
        _known[what].Select(known => known.Name).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool Own(string id, string source) => EntityId.Source(id) == source;

    private static IEnumerable<string> Labels(WorkLog log) =>
        log.Items.Labels.Distinct().SelectMany(set => IdSet.Members(log.Lexicon[set])).Distinct(StringComparer.Ordinal);
}
