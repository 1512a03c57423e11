using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources;

/// <summary>A work item with everything that hangs on it: read together, stored together, replaced together.</summary>
internal sealed record ItemRecord(
    WorkItem Item,
    IReadOnlyList<HistoryEntry> History,
    IReadOnlyList<Comment> Comments,
    IReadOnlyList<Link> Links);
