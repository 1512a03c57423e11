namespace ProductProcess.Core.Work;

/// <summary>A work item type of the tracker, for example "Story", and its height.</summary>
public sealed record ItemType(string Id, string Name, ItemLevel Level);
