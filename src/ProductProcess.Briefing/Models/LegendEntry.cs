namespace ProductProcess.Briefing.Models;

public sealed record LegendEntry(string Mark, string Words);
