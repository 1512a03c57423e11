namespace ProductProcess.Core.Work;

/// <summary>A work item type of the tracker, for example "Story", its height, and the kind of work it stands for.</summary>
public sealed record ItemType(string Id, string Name, ItemLevel Level, ItemKind Kind = ItemKind.Unknown);
