namespace ProductProcess.Briefing.Models;

/// <param name="Rule">The rule's name.</param>
/// <param name="Marks">The row's marks, drawn.</param>
/// <param name="Now">This period's state in words.</param>
public sealed record StripRow(string Rule, string Marks, string Now);
