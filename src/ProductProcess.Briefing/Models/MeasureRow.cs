namespace ProductProcess.Briefing.Models;

internal sealed record MeasureRow(
    string Name,
    string Says,
    string Value,
    string Range,
    string Method,
    string N,
    string Coverage);
