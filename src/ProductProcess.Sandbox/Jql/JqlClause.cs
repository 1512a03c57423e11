namespace ProductProcess.Sandbox.Jql;

/// <summary>One condition: a field, an operator, and one value or, for <c>in</c>, several.</summary>
internal sealed record JqlClause(string Field, string Operator, IReadOnlyList<JqlToken> Values);
