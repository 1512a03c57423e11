namespace ProductProcess.Core.Findings;

/// <summary>One effort of the coach's matrix: its key and title, and a count for each pseudonym.</summary>
public sealed record ChartRow(string Key, string? Title, IReadOnlyList<int> Cells);
