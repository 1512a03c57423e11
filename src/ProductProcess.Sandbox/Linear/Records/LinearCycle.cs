using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A sprint as a cycle. Linear plans its cycles ahead, so a future one has dates too.</summary>
/// <param name="sprint">The sprint.</param>
/// <param name="team">Whose.</param>
/// <param name="number">From 1.</param>
/// <param name="previous">The cycle before; a future one begins when that one ends.</param>
/// <param name="at">As of when, in UTC milliseconds.</param>
internal sealed class LinearCycle(SimulatedSprint sprint, LinearTeam team, int number, LinearCycle? previous, long at)
    : LinearNode(LinearKind.Cycle, sprint.Id, sprint.Created)
{
    private const long TwoWeeks = 14L * 86_400_000;

    private readonly SprintState _state = sprint.StateAt(at);

    public string Name => sprint.Name;

    public LinearTeam Team => team;

    public int Number => number;

    public long Starts => IsFuture ? previous?.Ends ?? sprint.Created : sprint.Started!.Value;

    /// <summary>Closed early or late, it ends when it was closed.</summary>
    public long Ends => Completed ?? (IsFuture ? Starts + (previous?.Length ?? TwoWeeks) : sprint.PlannedEnd!.Value);

    public long? Completed => IsPast ? sprint.Completed : null;

    public long Length => sprint is { Started: { } start, PlannedEnd: { } end } ? end - start : TwoWeeks;

    public bool IsFuture => _state == SprintState.Future;

    public bool IsActive => _state == SprintState.Active;

    public bool IsPast => _state == SprintState.Closed;

    public override long Updated => Completed ?? (IsFuture ? Created : sprint.Started!.Value);
}
