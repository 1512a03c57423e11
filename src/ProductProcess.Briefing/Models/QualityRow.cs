namespace ProductProcess.Briefing.Models;

internal sealed record QualityRow(string Says, string HowOften, string Bias);
