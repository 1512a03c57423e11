namespace ProductProcess.Ingest.Sources;

/// <summary>A board of a tracker; a team may be named after one.</summary>
/// <param name="ProjectId">Null where it shows several projects, or none that the tracker names.</param>
internal sealed record Board(string Id, string Name, string? ProjectId);
