namespace ProductProcess.Core.Findings;

/// <summary>A small experiment to offer: what to do, what to watch, what would warn us, until when.</summary>
public sealed record Suggestion(string Do, string Watch, string Warn, string Until);
