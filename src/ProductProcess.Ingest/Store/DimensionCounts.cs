namespace ProductProcess.Ingest.Store;

/// <summary>What writing dimensions did.</summary>
internal sealed class DimensionCounts
{
    public int New { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }
}
