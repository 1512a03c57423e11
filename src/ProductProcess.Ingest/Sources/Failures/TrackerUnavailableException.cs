namespace ProductProcess.Ingest.Sources.Failures;

/// <summary>The tracker did not answer. Running again continues where this run stopped.</summary>
public sealed class TrackerUnavailableException(
    string source,
    string stream,
    string what,
    string next,
    Exception? inner = null) : TrackerException(source, stream, what, next, inner)
{
    /// <summary>It was still at work when time ran out: a smaller question may be answered.</summary>
    public bool TimedOut { get; init; }
}
