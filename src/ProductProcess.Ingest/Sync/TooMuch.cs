using System.Net;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sync;

/// <summary>Tells whether asking for less at a time may work where asking failed.</summary>
internal static class TooMuch
{
    public static bool For(TrackerException failure) =>
        failure is TrackerTooMuchException or TrackerUnavailableException { TimedOut: true }
        || failure.Status is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.GatewayTimeout;
}
