namespace ProductProcess.Ingest.Sources.Linear.Wire;

internal sealed record LinearPageInfo(bool HasNextPage, string? EndCursor);
