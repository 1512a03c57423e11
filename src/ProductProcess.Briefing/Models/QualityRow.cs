namespace ProductProcess.Briefing.Models;

public sealed record QualityRow(string Says, string HowOften, string Bias);
