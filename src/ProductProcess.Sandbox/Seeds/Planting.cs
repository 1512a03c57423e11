namespace ProductProcess.Sandbox.Seeds;

/// <summary>What a rule is there to find, and the teams that carry it.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Teams">Names of teams of the seed, at least one.</param>
public sealed record Planting(string Rule, IReadOnlyList<string> Teams);
