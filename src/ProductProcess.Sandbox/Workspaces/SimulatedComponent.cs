namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A part of the product, by raw id.</summary>
public sealed record SimulatedComponent(string Id, string Name);
