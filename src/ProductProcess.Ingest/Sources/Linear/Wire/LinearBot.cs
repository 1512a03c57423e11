namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>An integration or automation that acted. Some have no id of their own.</summary>
internal sealed record LinearBot(string? Id, string? Type, string? Name);
