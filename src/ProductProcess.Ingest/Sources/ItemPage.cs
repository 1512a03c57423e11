namespace ProductProcess.Ingest.Sources;

/// <summary>Whole items as one answer brought them, mapped and ready to be stored in one transaction.</summary>
internal sealed record ItemPage
{
    public int Asked { get; init; }

    public int Returned { get; init; }

    public required IReadOnlyList<ItemRecord> Items { get; init; }

    /// <summary>What the items mention; fills gaps that the dimension streams leave.</summary>
    public required DimensionRecords Seen { get; init; }

    public IReadOnlyList<QuarantinedRecord> Quarantined { get; init; } = [];

    /// <summary>In a walk: where to go on after this page.</summary>
    public string? Position { get; init; }

    /// <summary>In a walk: how many items there are in all, where the tracker says so.</summary>
    public int? Total { get; init; }

    /// <summary>Several answers as one page.</summary>
    public static ItemPage Together(IReadOnlyList<ItemPage> pages)
    {
        var seen = new DimensionRecords();
        foreach (var page in pages)
            seen.Add(page.Seen);
        return new ItemPage
        {
            Asked = pages.Sum(p => p.Asked),
            Returned = pages.Sum(p => p.Returned),
            Items = [.. pages.SelectMany(p => p.Items)],
            Seen = seen,
            Quarantined = [.. pages.SelectMany(p => p.Quarantined)],
        };
    }
}
