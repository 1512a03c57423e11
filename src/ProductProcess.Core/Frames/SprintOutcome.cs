namespace ProductProcess.Core.Frames;

/// <summary>
/// What became of the leaves of one sprint. Of those committed each is exactly one of completed, carried and removed.
/// </summary>
/// <param name="Sprint">Code of the sprint.</param>
/// <param name="Team">Code of the team with most committed (otherwise added) leaves.</param>
/// <param name="Activated">UTC milliseconds.</param>
/// <param name="Completed">UTC milliseconds.</param>
/// <param name="Committed">Leaves in it when it settled.</param>
/// <param name="Done">Committed leaves done when it ended.</param>
/// <param name="Carried">Indexes of committed leaves that were neither done nor removed when it ended.</param>
/// <param name="Removed">Committed leaves taken out or cancelled before it ended.</param>
/// <param name="Added">Leaves that joined after it had settled.</param>
/// <param name="Members">Indexes of the committed and the added leaves.</param>
/// <param name="DoneOfAll">How many of these were done when it ended.</param>
internal sealed record SprintOutcome(
    int Sprint,
    int Team,
    long Activated,
    long Completed,
    int Committed,
    int Done,
    IReadOnlyList<int> Carried,
    int Removed,
    int Added,
    IReadOnlyList<int> Members,
    int DoneOfAll);
