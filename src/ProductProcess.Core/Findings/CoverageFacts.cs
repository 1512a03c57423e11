namespace ProductProcess.Core.Findings;

/// <param name="Items">Work items in scope at the cut-off, sub-tasks not counted.</param>
/// <param name="Finished">Items finished in the period.</param>
/// <param name="FinishedWithStart">Of those, items whose start is recorded.</param>
/// <param name="InProgress">Items in progress at the cut-off.</param>
/// <param name="ConsistentHistory">Share (0 to 1) of items whose history leads to their current values.</param>
public sealed record CoverageFacts(
    int Items,
    int Finished,
    int FinishedWithStart,
    int InProgress,
    double ConsistentHistory);
