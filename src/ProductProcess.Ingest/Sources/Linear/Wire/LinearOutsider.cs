namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>Somebody without an account who writes through Slack, mail and the like.</summary>
internal sealed record LinearOutsider(string? Id, string? DisplayName);
