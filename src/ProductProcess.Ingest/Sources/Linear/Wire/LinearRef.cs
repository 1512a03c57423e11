namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>Something of which only the id is read.</summary>
internal sealed record LinearRef(string? Id);
