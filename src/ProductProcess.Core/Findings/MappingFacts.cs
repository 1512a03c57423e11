namespace ProductProcess.Core.Findings;

/// <summary>How far the mapping of one source reaches: what was mapped, what a default decided, what nobody knows.</summary>
/// <param name="Source">What the source is called in the settings.</param>
/// <param name="Hash">Twelve hex digits over everything the mapping says; empty where only defaults decide.</param>
/// <param name="Shares">One for each way that occurs.</param>
public sealed record MappingFacts(string Source, string Hash, IReadOnlyList<MappingShareFacts> Shares);
