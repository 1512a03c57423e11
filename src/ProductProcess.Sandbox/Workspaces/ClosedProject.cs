namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A team whose project is archived or in the bin, with everything in it.</summary>
public sealed record ClosedProject(SimulatedTeam Team, ProjectState State);
