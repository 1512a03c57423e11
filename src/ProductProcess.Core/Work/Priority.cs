namespace ProductProcess.Core.Work;

/// <summary>A priority of the tracker; <paramref name="Rank"/> 1 is the most urgent.</summary>
public sealed record Priority(string Id, string Name, int Rank);
