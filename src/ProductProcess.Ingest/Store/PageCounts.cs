namespace ProductProcess.Ingest.Store;

/// <summary>What storing a page of items did.</summary>
internal readonly record struct PageCounts(int New, int Changed, int Quarantined);
