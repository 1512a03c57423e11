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

    int MostPerDownload { get; }

    /// <summary>Whole items in an order no edit can disturb, from a remembered position.</summary>
    IAsyncEnumerable<ItemPage> WalkAsync(string? position, CancellationToken cancellationToken);

    /// <summary>Ids of all items that moved at or after an instant of the tracker's clock; null is all.</summary>
    IAsyncEnumerable<IReadOnlyList<SweptItem>> SweepAsync(DateTimeOffset? since, CancellationToken cancellationToken);

    /// <summary>When items last moved, by raw id. What is missing was not returned.</summary>
    Task<IReadOnlyDictionary<string, long>> UpdatedAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken);

    Task<ItemPage> DownloadAsync(IReadOnlyList<string> rawIds, CancellationToken cancellationToken);
}
