using ProductProcess.Core.Work;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// A mapping file as people write it: YAML of plain keys, lists and texts. Everything that is wrong with it is told at
/// once, with line and column.
/// </summary>
public sealed class MappingFile
{
    private readonly string _text;
    private readonly IReadOnlyList<NameUsed> _names;

    private MappingFile(string path, string text, WorkMapping? mapping, IReadOnlyList<FileProblem> problems, IReadOnlyList<NameUsed> names) =>
        (Path, _text, Mapping, Problems, _names) = (path, text, mapping, problems, names);

    public string Path { get; }

    /// <summary>Null where the file has an error.</summary>
    public WorkMapping? Mapping { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Reads a file's text. Never throws for what stands in it.</summary>
    public static MappingFile Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var problems = new ProblemLog(path, text);
        var names = new List<NameUsed>();
        var mapping = new MappingReader(problems, names).Read(text);
        return new MappingFile(path, text, problems.HasErrors ? null : mapping, problems.InOrder, names);
    }

    /// <summary>
    /// Warnings about names that nothing in the log has, most often a name misspelt. A tracker may know more than its
    /// items have shown so far, so these are never errors.
    /// </summary>
    public IReadOnlyList<FileProblem> Check(WorkLog log, string source)
    {
        ArgumentNullException.ThrowIfNull(log);
        var problems = new ProblemLog(Path, _text);
        var known = new KnownNames(log, source);
        foreach (var used in _names)
        {
            if (!known.Has(used))
            {
                problems.Warning(
                    ProblemCode.NotInTracker,
                    used.At,
                    $"'{source}' has shown no {used.What} '{used.Name}' so far.",
                    Nearest.Suggest(used.Name, known.Of(used.What), $"{used.What} names"));
            }
        }

        return problems.InOrder;
    }
}
