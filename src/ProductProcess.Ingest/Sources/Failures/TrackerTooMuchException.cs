namespace ProductProcess.Ingest.Sources.Failures;

/// <summary>
/// The tracker cannot answer a question of this size (too complex, too large, no answer in time). Asking for less may work.
/// </summary>
public sealed class TrackerTooMuchException(
    string source,
    string stream,
    string what,
    string next,
    Exception? inner = null) : TrackerException(source, stream, what, next, inner);
