namespace ProductProcess.App.Trial;

/// <summary>What a rule said of teams of one planted organisation.</summary>
/// <param name="Seed">Name of the seed.</param>
/// <param name="Strength">weak, plain or strong.</param>
/// <param name="Carries">Ids of the rules whose pattern these teams carry; empty for teams that carry none.</param>
/// <param name="States">How often each state was met.</param>
internal sealed record TriedPlanting(string Seed, string Strength, IReadOnlyList<string> Carries, SeenStates States);
