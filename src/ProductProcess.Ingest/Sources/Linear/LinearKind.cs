namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>What becomes an item: issues, and what holds them together.</summary>
internal enum LinearKind
{
    Issue,
    Project,
    Initiative,
}
