namespace ProductProcess.Ingest.Sources;

/// <summary>Small things that are read in full each run: projects, statuses, sprints.</summary>
internal interface IDimensionStream
{
    string Name { get; }

    /// <summary>An account may lack the permission for it, and items are read all the same.</summary>
    bool Optional { get; }

    Task<DimensionPage> ReadAsync(CancellationToken cancellationToken);
}
