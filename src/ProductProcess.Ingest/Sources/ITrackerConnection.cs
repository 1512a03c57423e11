using ProductProcess.Ingest.Sources.Insight;

namespace ProductProcess.Ingest.Sources;

/// <summary>One run against one tracker.</summary>
internal interface ITrackerConnection : IDisposable
{
    /// <summary>How many requests were sent so far, repeated ones included.</summary>
    int Requests { get; }

    /// <summary>How long requests were held back because the tracker asked for it, all together.</summary>
    TimeSpan Waited => TimeSpan.Zero;

    /// <summary>What the answers cost so far, in points, where the tracker counts more than requests.</summary>
    double Points => 0;

    /// <summary>Who am I, what are you, what time is it. Throws when the settings cannot work.</summary>
    Task<Preflight> PreflightAsync(CancellationToken cancellationToken);

    /// <summary>What the account sees and how it was understood, without reading items. Throws like the preflight.</summary>
    Task<TrackerInsight> ExamineAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Keys of projects that earlier runs have read. One that is asked for, known and no longer there is gone: the others are
    /// read all the same. One that nobody has ever seen is a slip of the settings.
    /// </summary>
    void Remember(IReadOnlyCollection<string> projectKeys)
    {
    }

    /// <summary>What the operator should know about what was read so far; not worth stopping for.</summary>
    IReadOnlyList<string> Warnings => [];

    /// <summary>In the order they are read.</summary>
    IReadOnlyList<IDimensionStream> Dimensions { get; }

    IItemStream Items { get; }
}
