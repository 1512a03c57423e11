namespace ProductProcess.Core.Work;

/// <summary>A status of the tracker and the stage it stands for.</summary>
public sealed record Status(string Id, string Name, Stage Stage);
