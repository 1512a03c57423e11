namespace ProductProcess.Sandbox.Jql;

/// <summary>One field to sort by.</summary>
internal sealed record JqlOrder(string Field, bool Descending);
