namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>A status of issues or of projects. The type is an open set.</summary>
internal sealed record LinearState(string? Id, string? Name, string? Type);
