namespace ProductProcess.Briefing.Models;

/// <summary>A small experiment to offer.</summary>
internal sealed record TryRow(string Do, string Watch, string Warn, string Until);
