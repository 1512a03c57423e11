namespace ProductProcess.Ingest.Store;

/// <summary>A briefing in the ledger.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="State">Begun or finished.</param>
/// <param name="Started">When it was last begun.</param>
/// <param name="Finished">Null while it is not.</param>
/// <param name="FactsPath">The facts file; null while there is none.</param>
public sealed record BriefingEntry(
    BriefingKey Key,
    BriefingState State,
    DateTimeOffset Started,
    DateTimeOffset? Finished,
    string? FactsPath);
