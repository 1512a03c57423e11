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

    private static string Say(StreamResult stream)
    {
        var cost = string.Create(
            CultureInfo.InvariantCulture,
            $"requests {stream.Requests:N0}{(stream.Waited >= TimeSpan.FromSeconds(1) ? $", waited {stream.Waited.TotalSeconds:N0} s" : "")}");
        if (stream.Skipped is { } why)
            return $"skipped: {why}";
        if (stream.Census is { } census)
            return $"{Say(census)}, {cost}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"asked {stream.Asked:N0}, returned {stream.Returned:N0}, new {stream.New:N0}, changed {stream.Changed:N0}, unchanged {stream.Unchanged:N0}, set aside {stream.Quarantined:N0}, {cost}");
    }

    private static string Say(CensusCounts census) => census.Implausible is { } why
        ? $"concluded nothing: {why}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"seen {census.Seen:N0}, deleted {census.Deleted:N0}, archived {census.Archived:N0}, out of sight {census.AccessLost:N0}, unexplained {census.Unknown:N0}, there again {census.Reappeared:N0}, found {census.Found:N0}");

    /// <summary>Reports at once; <see cref="System.Progress{T}"/> would report later, from another thread.</summary>
    private sealed class Progress(string source, IRunSteps steps) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value) => steps.Report($"{source} {value.Stream}", value.Done, value.Total);
    }
}
