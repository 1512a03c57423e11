namespace ProductProcess.Core.Work;

/// <summary>A Jira project or a Linear team's space.</summary>
public sealed record Project(string Id, string Key, string Name);
