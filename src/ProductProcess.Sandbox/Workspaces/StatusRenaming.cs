namespace ProductProcess.Sandbox.Workspaces;

/// <summary>From an instant (UTC milliseconds) on, the status of a raw id has another name. Histories keep the old one.</summary>
public sealed record StatusRenaming(string Id, long At, string Name);
