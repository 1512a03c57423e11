namespace ProductProcess.Sandbox.Workspaces;

/// <summary>An item went to another project at an instant (UTC milliseconds) and was renumbered.</summary>
/// <param name="Item">Raw id; it stays.</param>
/// <param name="ProjectId">Raw id of where it went.</param>
/// <param name="Key">Its key from then on.</param>
/// <param name="Entry">What its history says of it.</param>
internal sealed record ItemMove(long Item, string ProjectId, string Key, ItemEntry Entry);
