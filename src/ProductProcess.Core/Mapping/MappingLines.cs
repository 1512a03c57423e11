namespace ProductProcess.Core.Mapping;

/// <summary>What a mapping says, one line a statement: two mappings with the same lines mean the same.</summary>
internal static class MappingLines
{
    public static IEnumerable<string> Of(WorkMapping mapping)
    {
        foreach (var s in mapping.Statuses)
            yield return $"status {s.Status} in {s.Project ?? "*"} is {s.Stage}";
        foreach (var t in mapping.Types)
            yield return $"type {t.Type} is {t.Level} {t.Kind}";
        foreach (var l in mapping.KindLabels)
            yield return $"label {l.Label} is {l.Kind}";
        foreach (var p in mapping.Priorities)
            yield return $"priority {p.Priority} is {p.Rank} {p.Urgent}";
        if (!mapping.Teams.From.SequenceEqual(TeamMapping.Default.From))
            yield return $"teams from {string.Join(' ', mapping.Teams.From)}";
        if (!mapping.Requesters.From.SequenceEqual(RequesterMapping.Default.From))
            yield return $"requesters from {string.Join(' ', mapping.Requesters.From)}";
        foreach (var line in Of("team", mapping.Teams.Groups).Concat(Of("requester", mapping.Requesters.Groups)).Concat(Of(mapping.Roadmap)))
            yield return line;
    }

    private static IEnumerable<string> Of(string what, GroupNames groups)
    {
        if (groups.LabelPrefix is { } prefix)
            yield return $"{what} labels begin with {prefix}";
        var pairs = groups.Labels.Select(p => ("label", p)).Concat(groups.Components.Select(p => ("component", p)))
            .Concat(groups.People.Select(p => ("person", p))).Concat(groups.Names.Select(p => ("name", p)));
        foreach (var (way, pair) in pairs)
            yield return $"{what} by {way} {pair.Key} is {pair.Value}";
    }

    private static IEnumerable<string> Of(RoadmapMapping? roadmap) => roadmap is null
        ? []
        : ["roadmap", .. roadmap.Under.Select(l => $"roadmap under {l}"), .. roadmap.Labels.Select(l => $"roadmap label {l}"),
            .. roadmap.Projects.Select(p => $"roadmap project {p}"), .. roadmap.Types.Select(t => $"roadmap type {t}")];
}
