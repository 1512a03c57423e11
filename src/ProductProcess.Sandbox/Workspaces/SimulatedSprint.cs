using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A sprint with the instants (UTC milliseconds) of its life; those that never came are absent.</summary>
public sealed record SimulatedSprint
{
    /// <summary>Raw id.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required long BoardId { get; init; }

    public required long Created { get; init; }

    public long? Started { get; init; }

    public long? PlannedEnd { get; init; }

    public long? Completed { get; init; }

    public SprintState StateAt(long instant) =>
        Completed <= instant ? SprintState.Closed
        : Started <= instant ? SprintState.Active
        : SprintState.Future;
}
