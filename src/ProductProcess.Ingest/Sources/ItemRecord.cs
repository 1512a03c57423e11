using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources;

/// <summary>A work item with everything that hangs on it: read together, stored together, replaced together.</summary>
internal sealed record ItemRecord(
    WorkItem Item,
    IReadOnlyList<HistoryEntry> History,
    IReadOnlyList<Comment> Comments,
    IReadOnlyList<Link> Links)
{
    /// <summary>Asked for and missing from the answer, which is not the same as empty: what is stored of them stays.</summary>
    public ItemParts Omitted { get; init; }

    /// <summary>An item that is archived or in the bin and can be read all the same.</summary>
    public Absence Absent { get; init; }
}
