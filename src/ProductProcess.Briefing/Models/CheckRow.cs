namespace ProductProcess.Briefing.Models;

/// <summary>What one rule could do in this run.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Ran">"5 of 6 teams".</param>
/// <param name="Said">States with their counts.</param>
/// <param name="WhyNot">Why it could not run everywhere; empty where it could.</param>
public sealed record CheckRow(string Rule, string Ran, string Said, string WhyNot);
