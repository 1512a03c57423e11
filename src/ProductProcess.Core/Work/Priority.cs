namespace ProductProcess.Core.Work;

/// <summary>
/// A priority of the tracker; <paramref name="Rank"/> 1 is the most urgent. <paramref name="Urgent"/> says whether it
/// means "now, before anything else".
/// </summary>
public sealed record Priority(string Id, string Name, int Rank, bool Urgent = false);
