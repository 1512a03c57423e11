namespace ProductProcess.Core.Findings;

/// <summary>One work item behind a finding. Coach edition only.</summary>
/// <param name="Id">Deterministic id of the item.</param>
/// <param name="Key">What people call it.</param>
/// <param name="Title">Null when titles are not read.</param>
/// <param name="Url">Where it opens.</param>
/// <param name="Shows">The columns the rule wants shown, by name, as text.</param>
public sealed record Evidence(
    string Id,
    string Key,
    string? Title,
    string? Url,
    IReadOnlyDictionary<string, string> Shows);
