namespace ProductProcess.Sandbox.Seeds;

/// <summary>A part of the organisation that asks teams for things.</summary>
/// <param name="Name">For example "Harbour Office".</param>
/// <param name="People">How many of its people ask, at least 1.</param>
public sealed record DepartmentSeed(string Name, int People);
