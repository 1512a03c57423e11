using ProductProcess.App.Terminal;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.App.Run;

/// <summary>Reads trackers into the store, one after the other, and tells what came of each stream.</summary>
internal sealed class SourceReading(TrackerSync sync, IRunSteps steps)
{
    /// <param name="sources">What to read.</param>
    /// <param name="store">Where it goes.</param>
    /// <param name="census">Also walk all ids to find what is gone, whether that is due or not.</param>
    /// <param name="cancellationToken">Stops between two pages.</param>
    public async Task ReadAsync(
        IReadOnlyList<SourceOptions> sources,
        WorkStore store,
        bool census = false,
        CancellationToken cancellationToken = default)
    {
        foreach (var source in sources)
        {
            var progress = new Progress(source.Name, steps);
            var result = census
                ? await sync.CensusAsync(source, store, progress, cancellationToken)
                : await sync.RunAsync(source, store, progress, cancellationToken);
            foreach (var stream in result.Streams)
                steps.Finish($"{source.Name} {stream.Name}", StreamText.Say(stream));
            foreach (var warning in result.Warnings)
                steps.Finish($"{source.Name} note", warning);
        }
    }

    /// <summary>Reports at once; <see cref="System.Progress{T}"/> would report later, from another thread.</summary>
    private sealed class Progress(string source, IRunSteps steps) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value) => steps.Report($"{source} {value.Stream}", value.Done, value.Total);
    }
}
