namespace ProductProcess.Core.Work;

/// <summary>People who share a board. Where no team is recorded, a project stands in.</summary>
public sealed record Team(string Id, string Name);
