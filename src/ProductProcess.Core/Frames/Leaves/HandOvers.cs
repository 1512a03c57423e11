using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>Whose an item was, and how often it went from one person or team to another. Who held it for no time did not.</summary>
internal static class HandOvers
{
    /// <summary>The span in which a human was assigned for the first time; -1 where nobody was.</summary>
    public static int FirstAssigned(WorkHistory history, int item)
    {
        var assignees = history.Assignees;
        for (var span = assignees.Start[item]; span < assignees.Start[item + 1]; span++)
        {
            if (history.IsHuman(assignees.Value[span]) && assignees.Until(item, span) > assignees.From[span])
                return span;
        }

        return -1;
    }

    /// <summary>
    /// Changes from one human assignee to another after start and before the item ended; nobody in between makes no
    /// difference. NaN when never started.
    /// </summary>
    public static double Count(WindowView view, int item)
    {
        var (history, assignees) = (view.History, view.History.Assignees);
        var (start, end) = (history.Milestones.Started[item], LeafTimes.End(view, item));
        if (start == Milestones.Never)
            return double.NaN;
        var first = assignees.At(item, start);
        var (holder, found) = (history.IsHuman(assignees.Value[first]) ? assignees.Value[first] : 0, 0);
        for (var span = first + 1; span < assignees.Start[item + 1] && assignees.From[span] < end; span++)
        {
            var next = assignees.Value[span];
            if (!history.IsHuman(next) || assignees.Until(item, span) == assignees.From[span])
                continue;
            found += holder != 0 && holder != next ? 1 : 0;
            holder = next;
        }

        return found;
    }

    /// <summary>
    /// Moves to another team up to the end of the item; where no team is recorded, its project stands in.
    /// </summary>
    public static double TeamMoves(WindowView view, int item)
    {
        var changes = view.History.Log.Changes;
        var field = view.History.Log.Items.Team[item] != 0 ? ChangeField.Team : ChangeField.Project;
        var ended = view.History.Milestones.Ended[item];
        var moves = 0;
        for (var change = changes.Start[item]; change < changes.Start[item + 1]; change++)
        {
            if (changes.At[change] >= view.End || changes.At[change] > ended)
                break;
            if (changes.FieldOf(change) == field && changes.From[change] != 0 && changes.To[change] != 0
                && changes.From[change] != changes.To[change])
                moves++;
        }

        return moves;
    }
}
