namespace ProductProcess.Ingest.Sources;

/// <summary>The work items of a source. Usable after its dimensions were read.</summary>
internal interface IItemStream
{
    string Name { get; }

    /// <summary>Which projects are read, as one text; "*" is all.</summary>
    string Scope { get; }

    /// <summary>What is read of an item, as one text. Items read in another shape are read again.</summary>
    string Shape { get; }

    /// <summary>The first run reads whole items in one walk instead of sweeping ids.</summary>
    bool WalksWhole { get; }

    int MostPerCheck { get; }

    /// <summary>Items asked for in one download or one page of a walk.</summary>
    PageSize Pages { get; }

    /// <summary>
    /// How long after its instant an item may still gain what belongs to it. One that was read earlier than that is read once more.
    /// </summary>
    TimeSpan Settling => TimeSpan.Zero;

    /// <summary>Whole items in an order no edit can disturb, from a remembered position.</summary>
    IAsyncEnumerable<ItemPage> WalkAsync(string? position, CancellationToken cancellationToken);

    /// <summary>
    /// Ids of all items that moved at or after an instant of the tracker's clock; null is all there are, which is also how a
    /// census walks.
    /// </summary>
    IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(DateTimeOffset? since, CancellationToken cancellationToken);

    /// <summary>When items last moved, by raw id. What is missing was not returned.</summary>
    Task<IReadOnlyDictionary<string, long>> UpdatedAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken);

    /// <summary>
    /// The items that are downloaded next, in this order, before the first of them is: what belongs to several pages may be
    /// asked for together.
    /// </summary>
    void Announce(IReadOnlyList<string> rawIds)
    {
    }

    /// <exception cref="Failures.TrackerTooMuchException">Fewer at a time may work.</exception>
    Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken);

    /// <summary>How many items there are, by the tracker's own count, roughly; null where it does not tell.</summary>
    Task<int?> CountAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Why stored items were not met in a complete sweep, by raw id. An id that is missing from the answer is there after all.
    /// Their projects decide: an item of a project that the account no longer sees is never called deleted.
    /// </summary>
    Task<IReadOnlyDictionary<string, Absence>> WhyAbsentAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken);
}
