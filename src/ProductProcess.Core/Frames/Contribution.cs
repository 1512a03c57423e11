namespace ProductProcess.Core.Frames;

/// <summary>How many finished leaves of one parent one person did. Never shown with a name.</summary>
/// <param name="Doer">Code of the person.</param>
/// <param name="Leaves">At least 1.</param>
public readonly record struct Contribution(int Doer, int Leaves);
