using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Insight;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>One run against one Linear workspace.</summary>
internal sealed class LinearConnection(
    LinearClient client,
    LinearPreflight preflight,
    LinearTeams teams,
    TimeProvider time,
    IReadOnlyList<IDimensionStream> dimensions,
    IItemStream items) : ITrackerConnection
{
    private static readonly string[] Looked = ["teams", "initiatives", "requests"];

    public int Requests => client.Meter.Requests;

    public TimeSpan Waited => client.Meter.Waited;

    public double Points => client.Meter.Points;

    public IReadOnlyList<IDimensionStream> Dimensions => dimensions;

    public IItemStream Items => items;

    public IReadOnlyList<string> Warnings => teams.Warnings;

    public void Remember(IReadOnlyCollection<string> projectKeys) => teams.Remember(projectKeys);

    public async Task<Preflight> PreflightAsync(CancellationToken cancellationToken)
    {
        var met = await preflight.RunAsync(cancellationToken).ConfigureAwait(false);
        return new Preflight(met.Account, met.Version, client.Meter.ServerDate ?? time.GetUtcNow(), met.Skew);
    }

    public async Task<TrackerInsight> ExamineAsync(CancellationToken cancellationToken)
    {
        var met = await preflight.RunAsync(cancellationToken).ConfigureAwait(false);
        var refused = new List<string>();
        foreach (var stream in dimensions.Where(d => Looked.Contains(d.Name, StringComparer.Ordinal)))
        {
            try
            {
                await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (TrackerSettingsException failure) when (stream.Optional)
            {
                refused.Add($"{stream.Name} may not be read: {failure.What}");
            }
        }

        return met with
        {
            Projects = teams.Visible,
            RateHeaders = new SortedDictionary<string, string>(client.Meter.RateHeaders, StringComparer.OrdinalIgnoreCase),
            Warnings = [.. refused, .. teams.Warnings],
        };
    }

    public void Dispose() => client.Dispose();
}
