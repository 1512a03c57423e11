namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>A page that is found by offset. The echoed page size is not kept: it has been seen to lie.</summary>
internal sealed record JiraPage<T>
{
    public int? Total { get; init; }

    public bool? IsLast { get; init; }

    public IReadOnlyList<T>? Values { get; init; }
}
