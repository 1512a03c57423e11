using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules;

/// <summary>What the texts of columns are called: the name of what an id stands for, or the text as it is.</summary>
internal sealed class TextNames
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public TextNames(WorkLog log)
    {
        _lexicon = log.Lexicon;
        foreach (var type in log.Types)
            _names[type.Id] = type.Name;
        foreach (var status in log.Statuses)
            _names[status.Id] = status.Name;
        foreach (var project in log.Projects)
            _names[project.Id] = project.Name;
        foreach (var priority in log.Priorities)
            _names[priority.Id] = priority.Name;
    }

    public string Of(int code) => _names.GetValueOrDefault(_lexicon[code], _lexicon[code]);

    /// <summary>The members of a set, such as labels, joined by commas.</summary>
    public string OfSet(int code) =>
        string.Join(", ", IdSet.Members(_lexicon[code]).Select(id => _names.GetValueOrDefault(id, EntityId.Raw(id).Replace('_', ' '))));
}
