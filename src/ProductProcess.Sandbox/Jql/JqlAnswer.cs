namespace ProductProcess.Sandbox.Jql;

/// <summary>Indexes of the rows found, and whether the question was bounded at all.</summary>
internal sealed record JqlAnswer(int[] Rows, bool IsBounded);
