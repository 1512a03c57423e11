namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>One thing that a check of the store looked at.</summary>
/// <param name="What">For example "changes that belong to an entry".</param>
/// <param name="Looked">How many were looked at.</param>
/// <param name="Faults">How many of them are not as they should be.</param>
/// <param name="Details">The first faults, where there is more to say than their number.</param>
public sealed record CheckLine(string What, long Looked, long Faults, IReadOnlyList<string> Details);
