using System.Globalization;

namespace ProductProcess.Ingest.Sources.Failures;

/// <summary>The tracker asks to be left alone for longer than a run waits.</summary>
public sealed class TrackerParkedException(
    string source,
    string stream,
    DateTimeOffset notBefore,
    Exception? inner = null) : TrackerException(
        source,
        stream,
        "the tracker limits how much may be read.",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Run again after {notBefore.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC; it continues where it stopped."),
        inner)
{
    /// <summary>No request before this instant.</summary>
    public DateTimeOffset NotBefore { get; } = notBefore;
}
