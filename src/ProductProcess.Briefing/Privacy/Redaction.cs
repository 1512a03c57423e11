namespace ProductProcess.Briefing.Privacy;

/// <summary>One thing the leadership edition does not show. Listed in the coach edition.</summary>
/// <param name="What">What was taken out, in words the coach recognises.</param>
/// <param name="Why">The reason, in one sentence.</param>
public sealed record Redaction(string What, string Why);
