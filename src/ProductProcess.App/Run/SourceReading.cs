using System.Globalization;
using ProductProcess.App.Terminal;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.App.Run;

/// <summary>Reads trackers into the store, one after the other, and tells what came of each stream.</summary>
internal sealed class SourceReading(TrackerSync sync, IRunSteps steps)
{
    public async Task ReadAsync(IReadOnlyList<SourceOptions> sources, WorkStore store, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            var result = await sync.RunAsync(source, store, new Progress(source.Name, steps), cancellationToken);
            foreach (var stream in result.Streams)
                steps.Finish($"{source.Name} {stream.Name}", Say(stream));
        }
    }

    private static string Say(StreamResult stream) => stream.Skipped is { } why
        ? $"skipped: {why}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"asked {stream.Asked:N0}, returned {stream.Returned:N0}, new {stream.New:N0}, changed {stream.Changed:N0}, unchanged {stream.Unchanged:N0}, set aside {stream.Quarantined:N0}, requests {stream.Requests:N0}");

    /// <summary>Reports at once; <see cref="System.Progress{T}"/> would report later, from another thread.</summary>
    private sealed class Progress(string source, IRunSteps steps) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value) => steps.Report($"{source} {value.Stream}", value.Done, value.Total);
    }
}
