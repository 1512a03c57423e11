namespace ProductProcess.Core.Findings;

/// <summary>What the same rule, as it is today, says of an earlier month; recomputed from the store.</summary>
/// <param name="Period">Label of the period.</param>
/// <param name="State">Null where no data reaches that far back.</param>
public sealed record PastState(string Period, FindingState? State);
