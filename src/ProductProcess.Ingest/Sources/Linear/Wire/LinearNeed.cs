namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>A customer's wish that an issue answers.</summary>
internal sealed record LinearNeed(string? Id, LinearRef? Customer);
