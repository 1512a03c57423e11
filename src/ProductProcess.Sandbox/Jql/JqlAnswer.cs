namespace ProductProcess.Sandbox.Jql;

/// <summary>Indexes of the rows found, in which order, and whether the question was bounded at all.</summary>
internal sealed record JqlAnswer(int[] Rows, JqlComparer Order, bool IsBounded);
