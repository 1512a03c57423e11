namespace ProductProcess.Ingest.Sources;

/// <summary>What a tracker says about itself before anything is read.</summary>
/// <param name="Account">The account that reads, as the tracker calls it.</param>
/// <param name="Version">The tracker's version.</param>
/// <param name="ServerNow">Its clock, which decides what "since" means.</param>
/// <param name="Skew">Its clock minus ours.</param>
internal sealed record Preflight(string Account, string Version, DateTimeOffset ServerNow, TimeSpan Skew);
