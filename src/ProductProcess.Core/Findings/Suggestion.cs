namespace ProductProcess.Core.Findings;

/// <summary>A small experiment to offer: what to do, what to watch, what would warn us, until when.</summary>
/// <param name="Do">What to do; "nothing" is one of them.</param>
/// <param name="Watch">What to look at meanwhile.</param>
/// <param name="Warn">What would say that it does harm.</param>
/// <param name="Until">When to decide whether to keep it.</param>
public sealed record Suggestion(string Do, string Watch, string Warn, string Until);
