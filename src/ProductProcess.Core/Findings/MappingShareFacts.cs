namespace ProductProcess.Core.Findings;

/// <param name="Of">What is counted, for example <c>statuses</c> or <c>items-by-team</c>.</param>
/// <param name="By">How it is known: <c>mapping</c>, <c>default</c>, <c>unmapped</c>, or a way such as <c>field</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Total">Out of how many.</param>
public sealed record MappingShareFacts(string Of, string By, int Count, int Total);
