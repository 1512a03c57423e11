namespace ProductProcess.Briefing.Models;

/// <summary>A small experiment to offer.</summary>
public sealed record TryRow(string Do, string Watch, string Warn, string Until);
