namespace ProductProcess.Core.History;

/// <summary>Something in the records that bends figures: how often, out of how many, and in which items.</summary>
/// <param name="Kind">Stable id, one of <see cref="Irregularities"/>.</param>
/// <param name="Count">How often; what is counted depends on the kind.</param>
/// <param name="Of">Out of how many.</param>
/// <param name="Items">Indexes in the log of the work items concerned, ascending: what a coach may want to mend.</param>
public sealed record Irregularity(string Kind, int Count, int Of, IReadOnlyList<int> Items);
