namespace ProductProcess.Sandbox;

/// <summary>A request and what was answered.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Path">Without the query.</param>
/// <param name="Query">With the question mark; empty when there is none.</param>
/// <param name="Body">What was sent; empty when nothing was.</param>
/// <param name="Status">Of the reply.</param>
/// <param name="Reply">Its body.</param>
public sealed record SandboxExchange(string Method, string Path, string Query, string Body, int Status, string Reply);
