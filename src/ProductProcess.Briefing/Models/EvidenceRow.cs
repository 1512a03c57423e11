namespace ProductProcess.Briefing.Models;

/// <param name="Key">What people call the item.</param>
/// <param name="Link">Where it opens, http or https only; null otherwise.</param>
/// <param name="Title">Empty where titles are not read.</param>
/// <param name="Cells">One a head.</param>
public sealed record EvidenceRow(string Key, string? Link, string Title, IReadOnlyList<string> Cells);
