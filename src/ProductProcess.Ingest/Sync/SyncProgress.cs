namespace ProductProcess.Ingest.Sync;

/// <summary>How far a run is.</summary>
/// <param name="Stream">What is being read.</param>
/// <param name="Done">Records read and stored, or found unchanged.</param>
/// <param name="Total">How many there are; null when the tracker does not say.</param>
public sealed record SyncProgress(string Stream, int Done, int? Total);
