namespace ProductProcess.Core.Findings;

/// <param name="What">What this run did not look at.</param>
/// <param name="Why">Why not.</param>
public sealed record NotLookedAt(string What, string Why);
