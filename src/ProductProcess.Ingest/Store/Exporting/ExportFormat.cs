namespace ProductProcess.Ingest.Store.Exporting;

/// <summary>What an export is written as.</summary>
public enum ExportFormat
{
    /// <summary>Text for spreadsheets: comma, UTF-8, instants as ISO 8601 in UTC.</summary>
    Csv,

    /// <summary>Typed columns for analysis tools; instants are UTC.</summary>
    Parquet,
}
