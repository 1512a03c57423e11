namespace ProductProcess.Core.Mapping;

/// <summary>Which labels, components and people stand for which group. Texts on the right are names of groups.</summary>
public sealed record GroupNames
{
    /// <summary>A label that begins with it names a group by its rest: "team-" and "team-pay" give "pay".</summary>
    public string? LabelPrefix { get; init; }

    public IReadOnlyDictionary<string, string> Labels { get; init; } = Empty;

    /// <summary>By the tracker's id of the component.</summary>
    public IReadOnlyDictionary<string, string> Components { get; init; } = Empty;

    /// <summary>By the tracker's id of the person.</summary>
    public IReadOnlyDictionary<string, string> People { get; init; } = Empty;

    /// <summary>What a group is called here, by the tracker's id or name of it.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = Empty;

    private static IReadOnlyDictionary<string, string> Empty { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
