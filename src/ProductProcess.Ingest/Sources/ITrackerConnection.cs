namespace ProductProcess.Ingest.Sources;

/// <summary>One run against one tracker.</summary>
internal interface ITrackerConnection : IDisposable
{
    /// <summary>How many requests were sent so far, repeated ones included.</summary>
    int Requests { get; }

    /// <summary>How long requests were held back because the tracker asked for it, all together.</summary>
    TimeSpan Waited => TimeSpan.Zero;

    /// <summary>Who am I, what are you, what time is it. Throws when the settings cannot work.</summary>
    Task<Preflight> PreflightAsync(CancellationToken cancellationToken);

    /// <summary>In the order they are read.</summary>
    IReadOnlyList<IDimensionStream> Dimensions { get; }

    IItemStream Items { get; }
}
