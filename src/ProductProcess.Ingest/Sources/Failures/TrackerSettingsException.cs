namespace ProductProcess.Ingest.Sources.Failures;

/// <summary>The settings cannot work as they are: token, address, kind, project or permission.</summary>
public sealed class TrackerSettingsException(
    string source,
    string stream,
    string what,
    string next,
    Exception? inner = null) : TrackerException(source, stream, what, next, inner);
