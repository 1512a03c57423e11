namespace ProductProcess.Core.Mapping;

/// <summary>How many of something a mapping reached, and by which way.</summary>
/// <param name="Of">What is counted: one of <see cref="MappingShares"/>.</param>
/// <param name="By">The way: <c>mapping</c>, <c>default</c>, <c>unmapped</c>, or the name of a way such as <c>field</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Total">Out of how many.</param>
public sealed record MappingShare(string Of, string By, int Count, int Total);
