using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Mapping;

/// <summary>Reads where teams and requester groups come from.</summary>
internal sealed class GroupReader(ProblemLog problems, List<NameUsed> names)
{
    private static readonly string[] Keys = ["from", "label_prefix", "labels", "components", "people"];

    public TeamMapping Teams(Fields mapping)
    {
        if (mapping.BlockOrNone("teams") is not { } block)
            return TeamMapping.Default;
        var fields = new Fields(block, problems, "teams", [.. Keys, "names"]);
        var from = From(fields, MappingWords.TeamWays, TeamMapping.Default.From);
        var groups = Groups(fields) with { Names = Texts(fields.Pairs("names")) };
        if (fields.Find("from") is YamlList list && from.IndexOf(TeamWay.Project) is var at and >= 0 && at < from.Count - 1)
            problems.Error(ProblemCode.BadValue, list.Items[at].At, "Every item has a project, so nothing after 'project' is ever asked.", "Put 'project' last.");
        CheckUsed(
            fields, groups,
            label: from.Contains(TeamWay.Label), component: from.Contains(TeamWay.Component), people: from.Contains(TeamWay.People));
        return new TeamMapping { From = from, Groups = groups };
    }

    public RequesterMapping Requesters(Fields mapping)
    {
        if (mapping.BlockOrNone("requesters") is not { } block)
            return RequesterMapping.Default;
        var fields = new Fields(block, problems, "requesters", Keys);
        var from = From(fields, MappingWords.RequesterWays, RequesterMapping.Default.From);
        var groups = Groups(fields);
        CheckUsed(
            fields, groups,
            label: from.Contains(RequesterWay.Label), component: from.Contains(RequesterWay.Component), people: from.Contains(RequesterWay.People));
        return new RequesterMapping { From = from, Groups = groups };
    }

    private List<T> From<T>(Fields fields, IReadOnlyDictionary<string, T> words, IReadOnlyList<T> otherwise)
        where T : struct
    {
        if (!fields.Has("from"))
            return [.. otherwise];
        var ways = new List<T>();
        foreach (var word in fields.Words("from", 1))
        {
            if (Choices.Find(word, words, "ways", problems) is not { } way)
                continue;
            if (ways.Contains(way))
                problems.Error(ProblemCode.DuplicateKey, word.At, $"'{word.Value}' stands here twice.", "Keep the first.");
            ways.Add(way);
        }

        return ways;
    }

    private GroupNames Groups(Fields fields)
    {
        var labels = fields.Pairs("labels");
        names.AddRange(labels.Select(label => new NameUsed("label", label.Key.Value, label.Key.At)));
        return new GroupNames
        {
            LabelPrefix = fields.WordOrNone("label_prefix")?.Value,
            Labels = Texts(labels),
            Components = Texts(fields.Pairs("components")),
            People = Texts(fields.Pairs("people")),
        };
    }

    /// <summary>A way without names finds nothing; names of a way that is not asked do nothing. Both are slips.</summary>
    private void CheckUsed(Fields fields, GroupNames groups, bool label, bool component, bool people)
    {
        (string Way, bool Asked, bool Named, string Keys)[] ways =
        [
            ("label", label, groups.Labels.Count > 0 || groups.LabelPrefix is not null, "'labels' or 'label_prefix'"),
            ("component", component, groups.Components.Count > 0, "'components'"),
            ("people", people, groups.People.Count > 0, "'people'"),
        ];
        foreach (var way in ways)
        {
            if (way.Asked && !way.Named)
                problems.Error(ProblemCode.MissingKey, fields.At, $"'from' asks {way.Way}, and {way.Keys} is missing.", "Add it, or take the way out of 'from'.");
            else if (way.Named && !way.Asked)
                problems.Error(ProblemCode.BadValue, fields.At, $"{way.Keys} is there, and 'from' does not ask {way.Way}.", $"Add '{way.Way}' to 'from'.");
        }
    }

    private static Dictionary<string, string> Texts(IReadOnlyList<(YamlScalar Key, YamlScalar Value)> pairs) =>
        pairs.ToDictionary(pair => pair.Key.Value, pair => pair.Value.Value, StringComparer.OrdinalIgnoreCase);
}
