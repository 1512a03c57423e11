namespace ProductProcess.Sandbox.Workspaces;

/// <summary>One moment in which one person or app changed something on an item.</summary>
/// <param name="Id">Raw id; grows with time.</param>
/// <param name="At">UTC milliseconds.</param>
/// <param name="Actor">Raw id of the account.</param>
/// <param name="Changes">At least one.</param>
public sealed record ItemEntry(long Id, long At, string Actor, IReadOnlyList<FieldChange> Changes);
