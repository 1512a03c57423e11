namespace ProductProcess.Ingest.Sources;

/// <summary>A kind of tracker. Found by <see cref="Kind"/>; adding one is adding a class.</summary>
internal interface ITracker
{
    /// <summary>One of <see cref="SourceKinds"/>.</summary>
    string Kind { get; }

    ITrackerConnection Connect(SourceOptions options);
}
