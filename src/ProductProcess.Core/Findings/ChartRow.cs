namespace ProductProcess.Core.Findings;

/// <summary>One effort of the coach's matrix: its key and title, and a count for each pseudonym.</summary>
/// <param name="Key">Key of the effort.</param>
/// <param name="Title">Null when titles are not read.</param>
/// <param name="Cells">Items finished, one number for each pseudonym.</param>
public sealed record ChartRow(string Key, string? Title, IReadOnlyList<int> Cells);
