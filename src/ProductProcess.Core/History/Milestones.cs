namespace ProductProcess.Core.History;

/// <summary>
/// The instants that matter in the life of each work item, as columns in UTC milliseconds; <see cref="Never"/> where
/// a thing has not happened before the cut-off.
/// </summary>
public sealed class Milestones
{
    public const long Never = long.MaxValue;

    /// <summary>
    /// First entry into ready, active, waiting or done, or creation when created there. A workflow migration accepts
    /// nothing; a bulk move does (planning sessions move many items at once).
    /// </summary>
    public required long[] Accepted { get; init; }

    /// <summary>
    /// First entry into active or waiting, or creation when created there. Bulk moves and workflow migrations start
    /// nothing: the next move by hand within or into these stages does.
    /// </summary>
    public required long[] Started { get; init; }

    /// <summary>
    /// The last entry into the stage in which the item still is at the cut-off, when that is done or cancelled. Moves
    /// between two statuses of the same stage are no new entry.
    /// </summary>
    public required long[] Ended { get; init; }

    public required Outcome[] Outcomes { get; init; }

    /// <summary>True where the move that ended the item was a bulk move or a workflow migration.</summary>
    public required bool[] EndedInBulk { get; init; }

    /// <summary>Moves from done or cancelled back to backlog, ready, active or waiting; migrations left out.</summary>
    public required int[] Reopened { get; init; }

    /// <summary>The instant of done, or <see cref="Never"/> when open or cancelled.</summary>
    public long Done(int item) => Outcomes[item] == Outcome.Done ? Ended[item] : Never;

    /// <summary>The instant of cancelling, or <see cref="Never"/> when open or done.</summary>
    public long Cancelled(int item) => Outcomes[item] == Outcome.Cancelled ? Ended[item] : Never;
}
