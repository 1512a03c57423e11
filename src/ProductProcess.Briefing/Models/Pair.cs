namespace ProductProcess.Briefing.Models;

/// <summary>A term and what is said of it.</summary>
public sealed record Pair(string Term, string Text);
