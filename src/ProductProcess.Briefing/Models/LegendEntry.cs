namespace ProductProcess.Briefing.Models;

internal sealed record LegendEntry(string Mark, string Words);
