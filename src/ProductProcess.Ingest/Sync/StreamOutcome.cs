using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sync;

/// <summary>How an attempt at a stream ended, in a word that is stored.</summary>
internal static class StreamOutcome
{
    public const string Skipped = "skipped";

    public const string Implausible = "implausible";

    public static string Of(Exception stopped) => stopped switch
    {
        TrackerParkedException => "parked",
        TrackerSettingsException => "settings",
        TrackerUnavailableException => "unavailable",
        TrackerTooMuchException => "too-much",
        TrackerAnswerException => "answer",
        _ => "stopped",
    };
}
