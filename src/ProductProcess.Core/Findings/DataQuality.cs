namespace ProductProcess.Core.Findings;

/// <summary>Something about the records that bends the figures: how often, what it does, in which direction.</summary>
/// <param name="Kind">Stable id, for example <c>finished-without-start</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Of">Out of how many.</param>
/// <param name="Says">Count and effect in one sentence.</param>
/// <param name="Bias">Which way it probably bends the figures.</param>
public sealed record DataQuality(string Kind, int Count, int Of, string Says, string Bias);
