using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Insight;

/// <summary>Asks a tracker what it shows to an account, for whoever sets a source up. Nothing is stored.</summary>
public sealed class TrackerExaminer
{
    private readonly Dictionary<string, ITracker> _trackers;

    internal TrackerExaminer(IEnumerable<ITracker> trackers) =>
        _trackers = trackers.ToDictionary(tracker => tracker.Kind, StringComparer.Ordinal);

    /// <exception cref="SourceOptionsException">The options cannot work; all faults at once.</exception>
    /// <exception cref="TrackerException">The tracker could not be asked; its type says what to do.</exception>
    public async Task<TrackerInsight> ExamineAsync(SourceOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = options.Faults();
        if (faults.Count > 0)
            throw new SourceOptionsException(faults);
        using var connection = _trackers[options.Kind].Connect(options);
        return await connection.ExamineAsync(cancellationToken).ConfigureAwait(false);
    }
}
