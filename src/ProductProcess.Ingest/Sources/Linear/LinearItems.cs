using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// Items of Linear: issues, and the projects and initiatives above them. Ids and instants are swept 250 a page, for next to no
/// points, then what moved is downloaded whole: that is what the hourly budget is for.
/// </summary>
internal sealed class LinearItems(
    SourceOptions options,
    LinearTeams teams,
    LinearKnown known,
    LinearTraces traces,
    LinearIssues issues,
    LinearContainers containers) : IItemStream
{
    /// <summary>Raise it when the mapper reads something else out of the same answer.</summary>
    private const string MapperVersion = "1";

    public string Name => "items";

    public string Scope => teams.Scope;

    public string Shape =>
        $"{MapperVersion} linear{(options.ReadTitles ? " titles" : "")}{(known.Initiatives ? " initiatives" : "")}{(known.Requests ? " requests" : "")}";

    public bool WalksWhole => false;

    public int MostPerCheck => LinearBudget.MostPerPage;

    public PageSize Pages { get; } = new(LinearQueries.Issues.First(LinearBudget.Points), 1);

    /// <summary>Labels have been seen to arrive minutes after the instant at which they say they were set.</summary>
    public TimeSpan Settling => TimeSpan.FromMinutes(10);

    public IAsyncEnumerable<ItemPage> WalkAsync(string? position, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Linear is swept.");

    public IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(DateTimeOffset? since, CancellationToken cancellationToken) =>
        traces.SweepAsync(since, cancellationToken);

    public async Task<IReadOnlyDictionary<string, long>> UpdatedAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var found = await traces.FindAsync(rawIds, cancellationToken).ConfigureAwait(false);
        return found.ToDictionary(f => f.Key, f => f.Value.UpdatedAt?.ToUnixTimeMilliseconds() ?? -1, StringComparer.Ordinal);
    }

    public async Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken)
    {
        var pages = new List<ItemPage>();
        foreach (var kind in rawIds.GroupBy(traces.KindOf))
        {
            pages.Add(kind.Key == LinearKind.Issue
                ? await issues.DownloadAsync([.. kind], cancellationToken).ConfigureAwait(false)
                : await containers.DownloadAsync(kind.Key, [.. kind], cancellationToken).ConfigureAwait(false));
        }

        return pages.Count == 1 ? pages[0] : ItemPage.Together(pages);
    }

    public Task<int?> CountAsync(CancellationToken cancellationToken) => Task.FromResult<int?>(null);

    /// <summary>
    /// What is in the bin is deleted. Purged and hidden are answered alike: what belongs to a team that is still seen was purged.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(
        IReadOnlyList<AbsentItem> items,
        CancellationToken cancellationToken)
    {
        var found = await traces.FindAsync([.. items.Select(i => i.RawId)], cancellationToken).ConfigureAwait(false);
        var why = new Dictionary<string, Absence>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (Why(item, found.GetValueOrDefault(item.RawId)) is var absence && absence != Absence.None)
                why[item.RawId] = absence;
        }

        return why;
    }

    private Absence Why(AbsentItem item, LinearTrace? trace) => trace switch
    {
        { Trashed: true } => Absence.Deleted,
        { ArchivedAt: not null } => Absence.Archived,
        not null => Absence.None,
        null when item.RawProjectId.Length == 0 => Absence.Unknown,
        null => known.Teams.ContainsKey(item.RawProjectId) ? Absence.Deleted : Absence.AccessLost,
    };
}
