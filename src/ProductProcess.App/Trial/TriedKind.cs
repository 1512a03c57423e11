namespace ProductProcess.App.Trial;

/// <summary>What a rule said of one steady organisation.</summary>
/// <param name="Seed">Name of the seed.</param>
/// <param name="States">How often each state was met.</param>
internal sealed record TriedKind(string Seed, SeenStates States);
