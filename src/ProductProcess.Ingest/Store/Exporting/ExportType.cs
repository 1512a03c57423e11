namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>What the cells of an exported column are.</summary>
internal enum ExportType
{
    Text,
    Number,
    Real,
    YesNo,

    /// <summary>UTC milliseconds.</summary>
    Instant,
}
