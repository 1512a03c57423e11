namespace ProductProcess.Briefing.Models;

/// <summary>A drawn chart with all that is said around it.</summary>
/// <param name="Heading">A sentence with the number.</param>
/// <param name="Subtitle">Measure, scope, period, n.</param>
/// <param name="Drawing">SVG with real text; its label is the text for those who do not see it.</param>
/// <param name="Note">What to keep in mind while reading it.</param>
public sealed record Figure(string Heading, string Subtitle, string Drawing, string Note);
