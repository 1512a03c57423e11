namespace ProductProcess.Ingest.Sources.Failures;

/// <summary>The tracker answered something that cannot be right, so nothing was concluded from it.</summary>
public sealed class TrackerAnswerException(
    string source,
    string stream,
    string what,
    string next,
    Exception? inner = null) : TrackerException(source, stream, what, next, inner);
