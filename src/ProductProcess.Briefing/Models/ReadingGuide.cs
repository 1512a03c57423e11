namespace ProductProcess.Briefing.Models;

/// <summary>How to read this document's charts, its words and its shorthand.</summary>
public sealed record ReadingGuide(
    IReadOnlyList<Pair> Charts,
    IReadOnlyList<Pair> Words,
    IReadOnlyList<Pair> Shorthand);
