namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearLabel(string? Id, string? Name);
