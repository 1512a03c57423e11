using ProductProcess.Ingest.Sources.Insight;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>One run against one Jira, Cloud or Data Center; what differs between them is in the lists and the items.</summary>
internal sealed class JiraConnection : ITrackerConnection
{
    private readonly JiraParts _parts;
    private readonly JiraPreflight _preflight;

    public JiraConnection(JiraParts parts, IJiraLists lists, IItemStream items)
    {
        _parts = parts;
        _preflight = new JiraPreflight(parts.Client, parts.Site, parts.Time, parts.Version);
        Dimensions = new JiraDimensions(parts.Client, parts.Projects, parts.Fields, parts.Notes, parts.Version, lists).Streams();
        Items = items;
    }

    public int Requests => _parts.Client.Meter.Requests;

    public TimeSpan Waited => _parts.Client.Meter.Waited;

    public IReadOnlyList<IDimensionStream> Dimensions { get; }

    public IItemStream Items { get; }

    public IReadOnlyList<string> Warnings => _parts.Notes.All;

    public void Remember(IReadOnlyCollection<string> projectKeys) => _parts.Projects.Remember(projectKeys);

    public async Task<Preflight> PreflightAsync(CancellationToken cancellationToken) =>
        (await _preflight.RunAsync(cancellationToken).ConfigureAwait(false)).Preflight;

    public async Task<TrackerInsight> ExamineAsync(CancellationToken cancellationToken)
    {
        var meeting = await _preflight.RunAsync(cancellationToken).ConfigureAwait(false);
        return await new JiraExamination(_parts.Client, _parts.Projects, _parts.Fields, _parts.Site, _parts.Notes)
            .RunAsync(meeting, _parts.Version, Dimensions, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _parts.Client.Dispose();
}
