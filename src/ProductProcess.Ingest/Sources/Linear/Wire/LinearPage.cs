namespace ProductProcess.Ingest.Sources.Linear.Wire;

/// <summary>One page of a connection.</summary>
internal sealed record LinearPage<T>
{
    public IReadOnlyList<T>? Nodes { get; init; }

    public LinearPageInfo? PageInfo { get; init; }
}
