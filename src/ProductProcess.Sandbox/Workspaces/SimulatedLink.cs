using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>"<paramref name="Item"/> blocks <paramref name="Other"/>", since <paramref name="At"/> (UTC milliseconds).</summary>
public sealed record SimulatedLink(long Id, long At, long Item, long Other, LinkKind Kind);
