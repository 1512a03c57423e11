using ProductProcess.Ingest.Sync;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Keeps progress as it is told, in order.</summary>
internal sealed class Told(List<SyncProgress> all) : IProgress<SyncProgress>
{
    public void Report(SyncProgress value) => all.Add(value);
}
