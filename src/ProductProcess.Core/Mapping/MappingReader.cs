using ProductProcess.Core.Work;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Mapping;

/// <summary>Reads a mapping file from top to bottom. The keys it knows are the schema of mapping files.</summary>
internal sealed class MappingReader(ProblemLog problems, List<NameUsed> names)
{
    /// <summary>A large site has a thousand statuses, each a line with its comment.</summary>
    private static readonly FileKind Kind = new("mapping", "statuses", 1024 * 1024);

    private static readonly string[] Keys = ["statuses", "types", "kind_labels", "teams", "requesters", "roadmap", "priorities"];

    public WorkMapping Read(string text)
    {
        var normal = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (YamlTree.Read(normal, problems, Kind) is not { } root)
            return WorkMapping.Default;
        var fields = new Fields(root, problems, "a mapping", Keys);
        var groups = new GroupReader(problems, names);
        return new WorkMapping
        {
            Statuses = [.. Entries(fields, "statuses", "a status", ["status", "project", "stage"], Status)],
            Types = [.. Entries(fields, "types", "a type", ["type", "level", "kind"], Type)],
            KindLabels = [.. KindLabels(fields)],
            Teams = groups.Teams(fields),
            Requesters = groups.Requesters(fields),
            Roadmap = Roadmap(fields),
            Priorities = [.. Entries(fields, "priorities", "a priority", ["priority", "rank", "urgent"], Priority)],
        };
    }

    /// <summary>The entries of a list of blocks; the first key of each is its name and may come once only.</summary>
    private List<T> Entries<T>(Fields fields, string key, string where, string[] keys, Func<Fields, YamlScalar, T?> read)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var entries = new List<T>();
        foreach (var node in fields.Items(key, 0))
        {
            if (node is not YamlMap map)
            {
                problems.Error(ProblemCode.WrongType, node.At, $"'{key}' lists blocks of keys; this is {node.What}.", $"Write {{ {string.Join(": …, ", keys)}: … }}.");
                continue;
            }

            var entry = new Fields(map, problems, where, keys);
            if (entry.Word(keys[0]) is not { } name)
                continue;
            var project = keys.Contains("project") ? entry.WordOrNone("project")?.Value : null;
            if (!seen.Add($"{name.Value}\n{project}"))
                problems.Error(ProblemCode.DuplicateKey, name.At, $"'{name.Value}' is mapped twice.", "Keep one of them.");
            names.Add(new NameUsed(keys[0], name.Value, name.At));
            if (read(entry, name) is { } value)
                entries.Add(value);
        }

        return entries;
    }

    private StatusMapping? Status(Fields entry, YamlScalar name)
    {
        var project = entry.WordOrNone("project");
        if (project is not null)
            names.Add(new NameUsed("project", project.Value, project.At));
        return entry.Choice("stage", MappingWords.Stages, required: true) is { } stage
            ? new StatusMapping(name.Value, project?.Value, stage)
            : null;
    }

    private static TypeMapping Type(Fields entry, YamlScalar name) =>
        new(name.Value, entry.Choice("level", MappingWords.Levels), entry.Choice("kind", MappingWords.Kinds));

    private static PriorityMapping Priority(Fields entry, YamlScalar name) => new(
        name.Value,
        entry.Has("rank") ? entry.Whole("rank", 1, 1_000, 1) : null,
        entry.Has("urgent") ? entry.YesNo("urgent") : null);

    private IEnumerable<LabelKind> KindLabels(Fields fields)
    {
        foreach (var (label, kind) in fields.Pairs("kind_labels"))
        {
            names.Add(new NameUsed("label", label.Value, label.At));
            if (Choices.Find(kind, MappingWords.Kinds, "kinds", problems) is { } found)
                yield return new LabelKind(label.Value, found);
        }
    }

    private RoadmapMapping? Roadmap(Fields fields)
    {
        if (fields.BlockOrNone("roadmap") is not { } block)
            return null;
        var roadmap = new Fields(block, problems, "roadmap", ["under", "labels", "projects", "types"]);
        var under = roadmap.Words("under", 0).Select(word => Choices.Find(word, MappingWords.Levels, "levels", problems));
        return new RoadmapMapping
        {
            Under = [.. under.OfType<ItemLevel>()],
            Labels = Used(roadmap, "labels", "label"),
            Projects = Used(roadmap, "projects", "project"),
            Types = Used(roadmap, "types", "type"),
        };
    }

    private List<string> Used(Fields fields, string key, string what)
    {
        var words = fields.Words(key, 0);
        names.AddRange(words.Select(word => new NameUsed(what, word.Value, word.At)));
        return [.. words.Select(word => word.Value)];
    }
}
