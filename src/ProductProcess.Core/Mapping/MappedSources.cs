using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>The sources of a log, each with its mapping, and which item is whose.</summary>
internal sealed class MappedSources
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public MappedSources(WorkLog log, IReadOnlyDictionary<string, WorkMapping> bySource)
    {
        // Items of one project are of one source; there are few projects.
        var ofProject = new Dictionary<int, int>();
        OfItem = new int[log.Items.Count];
        for (var item = 0; item < OfItem.Length; item++)
        {
            var project = log.Items.Project[item];
            if (!ofProject.TryGetValue(project, out var source))
                ofProject[project] = source = IndexOf(EntityId.Source(log.Lexicon[project == 0 ? log.Items.Id[item] : project]));
            OfItem[item] = source;
        }

        foreach (var status in log.Statuses)
            IndexOf(EntityId.Source(status.Id));
        Mappings = [.. _names.Select(name => bySource.GetValueOrDefault(name) ?? WorkMapping.Default)];
    }

    public IReadOnlyList<string> Names => _names;

    public int Count => _names.Count;

    public WorkMapping[] Mappings { get; }

    /// <summary>The source of each item of the log.</summary>
    public int[] OfItem { get; }

    /// <summary>The mapping of the source that an id belongs to.</summary>
    public WorkMapping MappingOf(string id) =>
        _index.TryGetValue(EntityId.Source(id), out var source) ? Mappings[source] : WorkMapping.Default;

    /// <summary>The place of an id's source, -1 for a source that has no item and no status here.</summary>
    public int SourceOf(string id) => _index.GetValueOrDefault(EntityId.Source(id), -1);

    private int IndexOf(string name)
    {
        if (_index.TryGetValue(name, out var index))
            return index;
        _names.Add(name);
        return _index[name] = _names.Count - 1;
    }
}
