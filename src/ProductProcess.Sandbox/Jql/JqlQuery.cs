namespace ProductProcess.Sandbox.Jql;

/// <summary>A question: conditions that all have to hold, and an order.</summary>
internal sealed record JqlQuery(IReadOnlyList<JqlClause> Clauses, IReadOnlyList<JqlOrder> Orders);
