namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>A link that was made or cut.</summary>
/// <param name="Identifier">The other issue's key.</param>
/// <param name="Type">Two letters: <c>a</c> added or <c>r</c> removed, then what: <c>x</c> blocks, <c>b</c> blocked by …</param>
internal sealed record LinearRelationChange(string? Identifier, string? Type);
