namespace ProductProcess.Briefing.Models;

public sealed record MeasureRow(
    string Name,
    string Says,
    string Value,
    string Range,
    string Method,
    string N,
    string Coverage);
