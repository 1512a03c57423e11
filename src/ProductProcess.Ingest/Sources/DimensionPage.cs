namespace ProductProcess.Ingest.Sources;

/// <summary>Everything one dimension stream holds.</summary>
internal sealed record DimensionPage(int Returned, DimensionRecords Records, IReadOnlyList<QuarantinedRecord> Quarantined);
